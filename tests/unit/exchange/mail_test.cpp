// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <deals/base/utf8.hpp>
#include <deals/exchange/mail.hpp>
#include <string>

using namespace deals;

TEST_CASE("the header of a message is mended, and its body is left as it is") {
  struct Case {
    std::string message;
    std::string mended;
  };
  const std::vector<Case> cases = {
      {"", "\n"},
      {"Subject: x\n\nbody: 1\n(2)", "Subject: x\n\nbody: 1\n(2)"},
      {"\xEF\xBB\xBF\r\n\r\nSubject: x\r\n\r\nbody", "Subject: x\r\n\nbody"},
      {"From anna Mon Jun 1 2026\nSubject: x\n", "Subject: x\n\n"},
      {"Subject  : x\n y\n", "Subject: x\n y\n\n"},
      {"quite odd: x\nTo: a@b\n__\n c@d\n", "To: a@b\n c@d\n\n"},
      {"Subject: a\nSubject: b\n c\nTo: x\n", "Subject: a\nTo: x\n\n"},
      {"Subject: a\n \n\tb\nTo: x\n", "Subject: a\n \n\tb\nTo: x\n\n"},
      {"Date  : Fri, 21 Nov 1997 09(comment):   55  :  06 -0600\n",
       "Date: Fri, 21 Nov 1997 09:55:06 -0600\n\n"},
      {std::string("Subject: a\0b\n\n\0", 15), std::string("Subject: a b\n\n\0", 15)},
      {"only prose\n\nmore", "\nmore"},
  };
  for (const Case& each : cases) CHECK(mended_mail(each.message) == each.mended);
}

TEST_CASE("a mail that was written is read again as it was") {
  const Mail full{.from = {"Ola \"O\" Nordmann <ola@acme.example>"},
                  .to = {"a@b.example", "Søren, Inc. <s@x.example>"},
                  .cc = {"c@d.example"},
                  .subject = "A \\ \"quoted\" subject\twith é",
                  .message_id = "1@x",
                  .date = Moment{1'763'712'900},
                  .text = "Two\n\nlines \"\"\" <<<<<<<\n",
                  .is_cut = true};
  for (const Mail& mail : {Mail{}, full}) {
    const auto read = parse_written_mail(write_mail(mail));
    REQUIRE(read);
    CHECK(*read == mail);
  }
  CHECK_FALSE(parse_written_mail("from = ["));
}

TEST_CASE("HTML becomes text, a block a line") {
  struct Case {
    std::string html;
    std::string text;
  };
  const std::vector<Case> cases = {
      {"", ""},
      {"plain", "plain"},
      {"<p>one</p><p>two<br>three</p>", "one\n\ntwo\nthree\n"},
      {"a &amp; b &lt;c&gt; &#233;&#xE9; &#x1F600;", "a & b <c> éé 😀"},
      {"a & b &unknown; &#0; &#xD800; &#99999999;", "a & b &unknown; &#0; &#xD800; &#99999999;"},
      {"<style>p { }</style>x<script>if (a < b) {}</script>y", "xy"},
      {"x<!-- > -->y<b", "xy"},
      {"<SCRIPT>never ends", ""},
      {"many   \n\t blanks", "many blanks"},
  };
  for (const Case& each : cases) CHECK(text_of_html(each.html) == each.text);
}
