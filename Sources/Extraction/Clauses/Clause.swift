import Language

/// A word that names a happening or a relation, with the phrases that complete it, the passive undone.
struct Clause: Sendable {
  /// How the phrases were found, which names the rule that reads the clause.
  enum Construction: String, Sendable {
    case active = "active-verb"
    case passive = "passive-verb"
    case participle = "participle"
    case infinitive = "infinitive"
    case relative = "relative-clause"
    case nominal = "event-noun"
    case lightVerb = "light-verb"
  }

  /// A phrase that completes the trigger.
  struct Filler: Hashable, Sendable {
    /// Where it stands.
    let position: Position
    /// The token that heads it.
    let token: Int
    /// Whether it was taken over from another clause of the sentence.
    var isShared = false

    /// Whether it only stands before the trigger: in "rebel attacks by the union" the union attacks.
    var isModifier: Bool { position == .compound || position == .adjective }
  }

  /// The number of the sentence.
  let sentence: Int
  /// The token that heads the trigger.
  let head: Int
  /// The tokens of the trigger, in order, particle included.
  let trigger: [Int]
  /// The trigger's lemma, particle joined by "_".
  let lemma: String
  /// How the phrases were found.
  var construction: Construction
  /// The phrases, in no order that matters.
  var fillers: [Filler]

  /// The clause as that of a verb that takes no object: what a participle describes is its subject.
  var intransitive: Self {
    tokens(at: .subject).isEmpty ? moving(.object, to: .subject) : self
  }

  /// The clause with what stands at one position put at another.
  func moving(_ position: Position, to other: Position) -> Self {
    var clause = self
    clause.fillers = fillers.map {
      $0.position == position ? Filler(position: other, token: $0.token, isShared: $0.isShared) : $0
    }
    return clause
  }

  /// The clause of a noun that carries an event noun before it ("assassination attempt"), as that noun's.
  func carrying(_ noun: Int, in sentence: Sentence) -> Self {
    Self(
      sentence: self.sentence,
      head: head,
      trigger: (trigger + [noun]).sorted(),
      lemma: sentence.lemmas[noun].lowercased(),
      construction: construction,
      fillers: fillers.filter { $0.token != noun }
    )
  }

  /// The tokens that head the phrases at a position.
  func tokens(at position: Position) -> [Int] {
    fillers.filter { $0.position == position }.map(\.token)
  }
}
