import KnowledgeGraph

/// Grades a source.
struct GradeCommand: Command {
  let name = "grade"
  let group = CommandGroup.curate
  let usage = ["grade X A1…F6 [because TEXT]"]
  let summary = "how far a source is trusted: A to F for the source, 1 to 6 for what it says"
  let details = [
    "The letters and numbers of the Admiralty code. A reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged; 1 confirmed, 2 probably true, 3 possibly, 4 doubtful, 5 improbable, 6 cannot be judged."
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
    let id = try session.entity(Array(call.words.dropLast()), in: call)
    try session.judge(
      .grade(id, grade),
      because: call.phrase(.because),
      "grade \(session.label(id)) \(grade)"
    )
    return Output(session.labelled(id) + " is graded \(grade) now.")
  }
}
