// SPDX-License-Identifier: MIT
#pragma once

#include <deals/command/context.hpp>
#include <deals/command/outcome.hpp>
#include <deals/model/attachment.hpp>
#include <deals/render/sheet.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace deals {

/// How an attachment's file is now: ok, missing, changed, unreadable, or a link.
std::string_view state_of_attachment(const Files& files, const std::string& id,
                                     const Attachment& attachment);

/// The attachments of a record as facts of its page, the newest first; their files are not looked
/// at.
void add_attachments(std::vector<Fact>& facts, const Context& context, const std::string& id,
                     const History& history);

/// The attachments of a record.
Outcome list_attachments(const Context& context, const std::string& id, const History& history);

}  // namespace deals
