/// How a word becomes its lemma: bytes are cut from its end, and others put there.
package struct LemmaEdit: Hashable, Comparable, Sendable {
  /// Whether the lemma keeps capitals, as names do.
  package var keepsCase: Bool
  /// The number of UTF-8 bytes cut off.
  package var cut: Int
  /// What is put on.
  package var ending: String

  /// Leaves a word as it is, but in lower case.
  package static let lowerCase = Self(keepsCase: false, cut: 0, ending: "")

  /// Makes an edit of its parts.
  package init(keepsCase: Bool, cut: Int, ending: String) {
    self.keepsCase = keepsCase
    self.cut = cut
    self.ending = ending
  }

  /// The edit that turns a form into a lemma.
  package init(from form: String, to lemma: String) {
    keepsCase = lemma != lemma.lowercased()
    let source = Array((keepsCase ? form : form.lowercased()).utf8)
    let shared = zip(source, lemma.utf8).prefix { $0 == $1 }.count
    cut = source.count - shared
    ending = String(decoding: lemma.utf8.dropFirst(shared), as: UTF8.self)
  }

  /// The lemma of a form.
  package func lemma(of form: String) -> String {
    let source = keepsCase ? form : form.lowercased()
    if cut == 0 { return source + ending }
    return String(decoding: source.utf8.dropLast(cut), as: UTF8.self) + ending
  }

  /// Whether the rule of an ending may do this to a word of `length` bytes: more than one of them must stay.
  package func fits(length: Int) -> Bool { cut == 0 || cut + 1 < length }

  /// Orders by what is cut, then by what is put on.
  package static func < (a: Self, b: Self) -> Bool {
    (a.cut, a.ending, a.keepsCase ? 1 : 0) < (b.cut, b.ending, b.keepsCase ? 1 : 0)
  }
}
