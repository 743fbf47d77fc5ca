extension SentenceNetwork {
  /// Reads a sentence as if a comma stood before each of some of its words; O(words²), seldom O(words³).
  ///
  /// - Parameters:
  ///   - forms: the words.
  ///   - places: the words before which a comma is to stand.
  /// - Returns: what is read of the words, without the commas.
  func read(_ forms: [String], withCommasBefore places: [Int]) -> Reading {
    var padded: [String] = []
    var origin: [Int?] = []
    for (word, form) in forms.enumerated() {
      if places.contains(word) {
        padded.append(",")
        origin.append(nil)
      }
      padded.append(form)
      origin.append(word)
    }
    let reading = read(padded)
    var result = Reading(classes: [], names: [], tree: DependencyTree(count: 0), certainties: [])
    var heads: [Int] = []
    var relations: [DependencyRelation] = []
    let width = reading.names.count / max(padded.count, 1)
    for token in padded.indices where origin[token] != nil {
      result.classes.append(reading.classes[token])
      result.certainties.append(reading.certainties[token])
      result.names += reading.names[token * width..<(token + 1) * width]
      var head = reading.tree.heads[token]
      while head >= 0, origin[head] == nil { head = reading.tree.heads[head] }
      heads.append(head >= 0 ? origin[head] ?? -1 : -1)
      relations.append(head >= 0 ? reading.tree.relations[token] : .root)
    }
    result.tree = DependencyTree(heads: heads, relations: relations)
    return result
  }
}
