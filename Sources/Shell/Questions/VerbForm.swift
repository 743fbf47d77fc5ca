/// Brings the inflected forms of English verbs back to lemmas; irregular forms come from the tables.
enum VerbForm {
  /// The lemmas that a form may have by the regular rules, the form itself first.
  static func lemmas(of form: String) -> [String] {
    var lemmas = [form]
    func strip(_ suffix: String, adding ending: String = "") {
      guard form.hasSuffix(suffix), form.count > suffix.count + 1 else { return }
      lemmas.append(form.dropLast(suffix.count) + ending)
    }
    strip("s")
    strip("es")
    strip("ies", adding: "y")
    strip("ied", adding: "y")
    for suffix in ["ed", "ing"] where form.hasSuffix(suffix) {
      strip(suffix)
      strip(suffix, adding: "e")
      let stem = form.dropLast(suffix.count)
      if let last = stem.last, stem.dropLast().last == last {
        lemmas.append(String(stem.dropLast()))
      }
    }
    strip("d")
    return lemmas
  }

  /// Whether a form ends as the present participle does ("killing").
  static func isGerund(_ form: String) -> Bool { form.hasSuffix("ing") }
}
