import Foundation

/// Lets the name of a company hold what it is by law, behind a comma too: "Orbel Freight, Inc.".
struct LegalForms: Sendable {
  private let forms: Set<String>

  /// Reads the table of a folder.
  init(tablesAt folder: URL) throws(LexiconError) {
    let table = try LexiconTable(at: folder.appending(path: "legal-forms.tsv"), columns: 1)
    forms = Set(table.rows.map { $0.fields[0] })
  }

  /// The names of a sentence, those of companies with their legal forms; O(words).
  func extended(_ names: [NameSpan], in sentence: Sentence) -> [NameSpan] {
    var extended: [NameSpan] = []
    for name in names where name.tokens.lowerBound >= extended.last?.tokens.upperBound ?? 0 {
      var name = name
      if let end = end(of: name, in: sentence) {
        name = NameSpan(tokens: name.tokens.lowerBound..<end, kind: .organization)
      }
      extended.append(name)
    }
    return extended
  }

  /// Where a name ends with the legal form that follows it, nil if none does.
  private func end(of name: NameSpan, in sentence: Sentence) -> Int? {
    let comma = name.tokens.upperBound
    guard sentence.tokens.indices.contains(comma) else { return nil }
    let form = sentence.tokens[comma].form == "," ? comma + 1 : comma
    return isForm(form, in: sentence) ? form + 1 : nil
  }

  /// Whether a word that begins with a capital is a legal form.
  private func isForm(_ token: Int, in sentence: Sentence) -> Bool {
    guard sentence.tokens.indices.contains(token) else { return false }
    let form = sentence.tokens[token].form
    return form.first?.isUppercase == true
      && forms.contains(form.lowercased().replacing(".", with: ""))
  }
}
