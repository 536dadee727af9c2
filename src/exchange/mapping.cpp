// SPDX-License-Identifier: MIT
#include <deals/exchange/mapping.hpp>

#include <deals/text/parse.hpp>

#include "mapping_reader.hpp"

namespace deals {

Result<Mapping> read_mapping(std::string_view text, const std::string& file, const Config& config) {
  const auto root = parse_toml(text, file);
  if (!root) return root.error();
  return MappingReader(text, file, config).read(*root);
}

}  // namespace deals
