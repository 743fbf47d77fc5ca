/// Mends what trees make of a number behind a verb.
extension Sentence {
  /// "killed more than 250000 people", "killed at least 70", "Dornish jets killed at least 20 men": gives such a number to the
  /// noun behind it, or makes what it counts the object, where the tree takes it for a phrase that says when or how.
  ///
  /// `times` are the nouns for times, which are no objects ("met at least ten times").
  mutating func mendCounts(times: Set<String>) {
    var changes: [Int: (head: Int, relation: DependencyRelation)] = [:]
    for counted in tokens.indices
    where tree.relations[counted] == .obl && [.noun, .numeral].contains(tags[counted])
      && tree.children(of: counted, by: .case).isEmpty && !times.contains(lemmas[counted])
    {
      let verb = tree.heads[counted]
      guard verb >= 0, verb < counted, tags[verb] == .verb,
        tree.subtree(of: counted).first == verb + 1,
        let number = tags[counted] == .numeral
          ? counted : tree.children(of: counted, by: .nummod).first,
        isBounded(number), tree.children(of: verb, by: .auxPassive).isEmpty
      else { continue }
      let next = counted + 1
      if counted == number, next < count, tags[next] == .noun, tree.heads[next] == verb,
        [.obj, .obl].contains(tree.relations[next])
      {
        changes[number] = (next, .nummod)
        changes[next] = (verb, .obj)
      } else if tree.children(of: verb, by: .obj, .agent).isEmpty, !isState(behind: counted) {
        changes[counted] = (verb, .obj)
      } else {
        continue
      }
      for subject in tree.children(of: verb, by: .nsubjPassive) {
        changes[subject] = (verb, .nsubj)
      }
    }
    hang(changes)
  }

  /// "Three killed over 70 injured": gives the second number to the participle behind it, where the tree takes it for a phrase
  /// of the first.
  mutating func mendFates() {
    var changes: [Int: (head: Int, relation: DependencyRelation)] = [:]
    for number in tokens.indices.dropFirst(2).dropLast() where tags[number] == .numeral {
      let verb = number + 1
      let first = tree.heads[number]
      guard first >= 0, first < number, isFate(first), isFate(verb), tree.heads[verb] == first,
        [.advcl, .ccomp, .conj, .parataxis, .xcomp].contains(tree.relations[verb]),
        tree.children(of: verb, by: .nsubj, .nsubjPassive, .obj, .cc).isEmpty,
        tree.children(of: number, by: .case).isEmpty,
        tree.children(of: first, by: .nsubj, .nsubjPassive).contains(where: {
          tags[$0] == .numeral || !tree.children(of: $0, by: .nummod).isEmpty
        }) || first > 0 && tags[first - 1] == .numeral && tree.heads[first - 1] == first
      else { continue }
      changes[number] = (verb, .nsubjPassive)
    }
    hang(changes)
  }

  /// "killed at least three and wounded dozens": gives each verb whom it befell, where the tree makes one phrase of the two.
  mutating func partDeeds() {
    for number in tokens.indices
    where tags[number] == .numeral && tree.relations[number] == .nummod {
      let noun = tree.heads[number]
      let first = tree.heads[noun]
      guard tree.relations[noun] == .obj, first < number, tags[first] == .verb,
        let second = tree.children(of: number, by: .conj).first(where: { tags[$0] == .verb }),
        second < noun, morphology[second].tense == .past, morphology[first].tense == .past
      else { continue }
      hang([number: (first, .obj), second: (first, .conj), noun: (second, .obj)])
    }
  }

  /// "killing one clerk and injuring others": makes a noun of what a number counts, where the tagger takes it for an
  /// adjective; `kinds` tells what common nouns stand for.
  mutating func nameCounted(kinds: [String: String]) {
    for word in tokens.indices.dropFirst()
    where tags[word] == .adjective && kinds[lowercased(word)] == "person" {
      let number = word - 1
      guard tags[number] == .numeral,
        [.obj, .nsubj, .nsubjPassive].contains(tree.relations[number]),
        case let verb = tree.heads[number], tree.heads[word] == verb,
        tree.relations[word] == .xcomp
      else { continue }
      var changes = [
        number: (head: word, relation: DependencyRelation.nummod),
        word: (verb, tree.relations[number]),
      ]
      for conjunct in tree.children(of: word, by: .conj) where tags[conjunct] == .verb {
        changes[conjunct] = (verb, .conj)
      }
      if hang(changes) { tags[word] = .noun }
    }
  }

  /// Whether a word is a past form without auxiliary.
  private func isFate(_ verb: Int) -> Bool {
    tags[verb] == .verb && morphology[verb].tense == .past
      && tree.children(of: verb, by: .aux, .auxPassive, .cop).isEmpty
  }

  /// "A magnitude 6.4 earthquake struck": makes the noun behind the number the head, where the tree takes it for another name.
  mutating func mendGrades() {
    var changes: [Int: (head: Int, relation: DependencyRelation)] = [:]
    for noun in tokens.indices.dropFirst(2)
    where tags[noun] == .noun && tree.relations[noun] == .appos && tags[noun - 1] == .numeral {
      let grade = noun - 2
      guard tree.heads[noun] == grade, tree.heads[noun - 1] == noun, tags[grade] == .noun,
        tree.relations[grade] != .appos, morphology[noun].number != .plural
      else { continue }
      changes[noun] = (tree.heads[grade], tree.relations[grade])
      for child in tree.children[grade] where child != noun {
        changes[child] = (noun, tree.relations[child])
      }
      changes[grade] = (noun, .compound)
      changes[noun - 1] = (grade, .nummod)
    }
    hang(changes)
  }

  /// Whether "at least", "more than" and the like stand before a number, or an adverb before one that stands alone ("over 500").
  private func isBounded(_ number: Int) -> Bool {
    tree.children[number].contains { word in
      word < number
        && (tree.relations[word] == .advmod && tree.relations[number] == .obl
          || ["least", "most"].contains(lowercased(word)) && tree.relations[word] == .nmod
          || tree.children(of: word, by: .fixed).contains { lowercased($0) == "than" })
    }
  }

  /// "Three killed at least 70 injured": whether a number counts those of whom the participle behind it tells.
  private func isState(behind counted: Int) -> Bool {
    let next = counted + 1
    return next < count && [.adjective, .verb].contains(tags[next])
  }
}
