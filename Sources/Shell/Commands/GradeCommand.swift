import KnowledgeGraph

/// Grades a source.
struct GradeCommand: Command {
  let name = "grade"
  let group = CommandGroup.curate
  let usage = ["grade X A1…F6 [because TEXT]"]
  let summary = "how far a source is trusted: A to F for the source, 1 to 6 for what it says"
  let details = [
    "What is graded is an entity, or an outlet or agency that the head of a report names. The letters and numbers are those of the Admiralty code. A reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged; 1 confirmed, 2 probably true, 3 possibly, 4 doubtful, 5 improbable, 6 cannot be judged."
  ]
  let examples: [Example] = []
  let options = [OptionName.because]
  let completes = CompletionKind.names

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard call.words.count > 1, let word = call.words.last else { throw missing(call) }
    let grade = word.text.uppercased()
    guard grade.count == 2, let letter = grade.first, let digit = grade.last,
      "ABCDEF".contains(letter), "123456".contains(digit)
    else { throw .badValue(word.text, expected: "a grade from A1 to F6", at: word.range) }
    let words = Array(call.words.dropLast())
    if session.graph.entities(named: words.phrase).isEmpty,
      let source = session.graph.headerSource(named: words.phrase)
    {
      return gradeNew(source, grade, because: call.phrase(.because), in: &session)
    }
    let id = try session.entity(words, in: call)
    try session.judge(
      .grade(id, grade),
      because: call.phrase(.because),
      "grade \(session.label(id)) \(grade)"
    )
    return Output(session.labelled(id) + " is graded \(grade) now.")
  }

  /// Grades an outlet or agency of which no report speaks; it is made known to the graph with that.
  private func gradeNew(
    _ source: String,
    _ grade: String,
    because reason: String?,
    in session: inout Session
  ) -> Output {
    var graph = session.graph
    let id = graph.introduce(source, as: .organization)
    graph.judge(session.judgement(.grade(id, grade), because: reason))
    session.change("grade \(source) \(grade)") { $0 = graph }
    return Output(session.labelled(id) + " is graded \(grade) now.")
  }
}
