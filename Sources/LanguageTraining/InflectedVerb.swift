import Language

/// One form of a verb: "stopped", past participle of "stop".
struct InflectedVerb {
  let form: String
  let lemma: String
  let morphology: Morphology

  /// All forms of the verbs of a table; its columns are base form, past tense, past participle and gerund.
  static func all(in table: LexiconTable) -> [Self] {
    table.rows.flatMap { row in
      let base = row.fields[0]
      let past = row.fields[1].isEmpty ? regularPast(of: base) : row.fields[1]
      let participle = row.fields[2].isEmpty ? past : row.fields[2]
      let gerund = row.fields[3].isEmpty ? gerund(of: base, past: past) : row.fields[3]
      return [
        Self(base, of: base, .infinitive, nil),
        Self(base, of: base, .finite, .present),
        Self(thirdPerson(of: base), of: base, .finite, .present),
        Self(past, of: base, .finite, .past),
        Self(participle, of: base, .participle, .past),
        Self(gerund, of: base, .participle, .present),
        Self(gerund, of: base, .gerund, nil),
      ]
    }
  }

  private init(
    _ form: String,
    of lemma: String,
    _ verbForm: Morphology.VerbForm,
    _ tense: Morphology.Tense?
  ) {
    self.form = form
    self.lemma = lemma
    var morphology = Morphology()
    morphology.verbForm = verbForm
    morphology.tense = tense
    self.morphology = morphology
  }

  private static func endsInConsonantAndY(_ base: String) -> Bool {
    base.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains { base.hasSuffix($0) }
  }

  private static func regularPast(of base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    return endsInConsonantAndY(base) ? base.dropLast() + "ied" : base + "ed"
  }

  private static func thirdPerson(of base: String) -> String {
    if endsInConsonantAndY(base) { return base.dropLast() + "ies" }
    return ["s", "x", "z", "ch", "sh", "o"].contains { base.hasSuffix($0) }
      ? base + "es" : base + "s"
  }

  /// The last consonant is doubled where the past doubles it.
  private static func gerund(of base: String, past: String) -> String {
    if let last = base.last, past == base + "\(last)ed" { return base + "\(last)ing" }
    if past == base + "ked" { return base + "king" }
    let isMuteE = base.hasSuffix("e") && !["ee", "oe", "ye"].contains { base.hasSuffix($0) }
    return isMuteE ? base.dropLast() + "ing" : base + "ing"
  }
}
