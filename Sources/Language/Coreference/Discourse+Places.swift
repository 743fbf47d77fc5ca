extension Discourse {
  /// Whether a noun tells of another sort of place than a phrase: "the country" is no city, "the countryside" nothing that
  /// is called otherwise.
  func isOfAnotherLevel(_ candidate: Int, than index: Int) -> Bool {
    let (other, referent) = (referents[candidate], referents[index])
    guard let own = lexicon.placeLevels[referent.head] else { return false }
    if own == .extent { return other.headClass != referent.headClass }
    if let level = level(of: other) { return level != own }
    return other.mention.form == .name && (own == .country || other.mention.kind == .facility)
  }

  /// Whether a phrase names a country, which stands for its government too: "Norway said".
  func isCountry(_ candidate: Int) -> Bool {
    level(of: referents[candidate]) == .country && referents[candidate].mention.form == .name
  }

  /// The sort of place that a phrase stands for; nil where its words do not say.
  private func level(of referent: Referent) -> CoreferenceLexicon.PlaceLevel? {
    guard referent.mention.form == .name else { return lexicon.placeLevels[referent.head] }
    let name = lexicon.aliases[referent.writtenName]?.name ?? referent.writtenName
    if lexicon.countries.contains(name) { return .country }
    return referent.name.count > 1 ? lexicon.placeLevels[referent.head] : nil
  }
}
