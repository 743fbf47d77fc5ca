import KnowledgeGraph
import Language

/// Reads who says what in an interview that sets a name in double brackets before every turn.
struct TurnCues {
  let analysis: Analysis

  /// The statements of the turns, in order; the bracket behind the name is the cue.
  func statements() -> [Statement] {
    InterviewTurn.turns(in: analysis.sentences).map { turn in
      let (index, name) = (turn.name.sentence, turn.name.tokens)
      let tree = analysis.sentences[index].tree
      let head = name.first { !name.contains(tree.heads[$0]) } ?? name.lowerBound
      return Statement(
        speaker: Party(span: turn.name, head: head),
        sentence: index,
        cue: name.upperBound,
        cueTokens: [name.upperBound],
        content: turn.words,
        manner: .direct,
        act: .speech,
        stance: .say,
        polarity: .positive,
        isVerbatim: true
      )
    }
  }
}
