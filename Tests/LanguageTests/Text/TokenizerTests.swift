import Testing

@testable import Language

@Suite struct TokenizerTests {
  private let segmenter: Segmenter

  init() throws {
    segmenter = try .bundled()
  }

  /// Tokens parted by spaces; the text is what they say when read together.
  @Test(arguments: [
    ("Don't go; it's John's, I'd say.", "Do n't go ; it 's John 's , I 'd say ."),
    ("They cannot, and they’re gonna lose.", "They can not , and they ’re gon na lose ."),
    ("a US-backed, Kurdish-run prison", "a US - backed , Kurdish - run prison"),
    ("anti-war, pro-Damascus and mid-2019", "anti-war , pro-Damascus and mid-2019"),
    ("Sina'a prison; the fighters' arms", "Sina'a prison ; the fighters ' arms"),
    ("Gen. J. R. Smith of the U.S. Army", "Gen. J. R. Smith of the U.S. Army"),
    ("No. 5 on Jan. 21, not no.", "No. 5 on Jan. 21 , not no ."),
    ("more than 12,000 at 7:30pm, 5% or $3.5m", "more than 12,000 at 7:30 pm , 5 % or $ 3.5 m"),
    ("the 1980s, the 21st and the 50's", "the 1980s , the 21st and the 50's"),
    ("on 2022-01-21 (9/11): 713-853-3989", "on 2022-01-21 ( 9/11 ) : 713-853-3989"),
    ("see https://site.org/a?b=c, www.site.org.", "see https://site.org/a?b=c , www.site.org ."),
    ("write to press@site.org, @anna or #peace", "write to press@site.org , @anna or #peace"),
    ("“Clashes [went on] …” he said", "“ Clashes [ went on ] … ” he said"),
    ("Wait... what?! -- no—yes", "Wait ... what ?! -- no — yes"),
    ("AT&T and Q&A, R.I.P.", "AT&T and Q&A , R.I.P."),
    ("ISIS's men; the '90s; 'quoted'", "ISIS 's men ; the '90s ; ' quoted '"),
    ("He fell.The end", "He fell . The end"),
    ("👩‍👩‍👧 🇸🇾 👍🏽 café", "👩‍👩‍👧 🇸🇾 👍🏽 café"),
  ])
  func splitsAsTheTreebanksDo(text: String, expected: String) {
    #expect(forms(text).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    "", " ", "\n\n\n", "\u{FEFF}Text", "a\u{0}b\u{1}", "\r\na\rb\u{2028}c", "e\u{301}\u{301}",
    "’’’‘‘''",
    "....?!…",
    "1/2/3-4:5,6.7", "#@#@ @ # a@ @b http:// www. x://", "«‹“’”›»", "عاجل: اشتباكات في الحسكة",
    "東京。",
    "\u{200D}\u{FE0F}", "n't 's ’ll cannot", "U.S.. a.b.c. Ph.D.", "A\tB\u{A0}C\u{3000}D",
  ])
  func losesNothing(text: String) {
    let bytes = Array(text.utf8)
    let tokens = segmenter.sentences(
      of: text,
      sections: [TextSection(range: TextRange(0, bytes.count))]
    )
    .flatMap(\.tokens)
    var end = 0
    for token in tokens {
      #expect(token.range.start >= end && !token.range.isEmpty)
      #expect(isBlank(bytes[end..<token.range.start]))
      #expect(
        token.form == String(decoding: bytes[token.range.start..<token.range.end], as: UTF8.self)
      )
      end = token.range.end
    }
    #expect(isBlank(bytes[end...]))
  }

  @Test(arguments: ["x", "-", "’", "1.", "a'", "@"])
  func losesNothingOfLongWords(part: String) {
    losesNothing(text: String(repeating: part, count: 5000))
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      CharacterClass($0) == .space
    }
  }

  private func forms(_ text: String) -> [String] {
    segmenter.sentences(of: text, sections: [TextSection(range: TextRange(0, text.utf8.count))])
      .flatMap { $0.tokens.map(\.form) }
  }
}
