import KnowledgeGraph
import Language

/// Settles which of two statements of a sentence holds the other where the tree mixes them up.
struct ScopeLinker {
  let analysis: Analysis
  let quotations: [Quotation]

  /// The statements with "according to" outside what it comments on, and "…, saying that" beside what stands before it.
  func settle(_ statements: inout [Statement]) {
    for index in statements.indices {
      for other in statements.indices
      where other != index && statements[other].sentence == statements[index].sentence {
        if statements[index].manner == .accordingTo {
          putOutside(index, of: other, in: &statements)
        } else if isParticiple(statements[index]) {
          putBeside(index, other, in: &statements)
        }
      }
    }
  }

  /// Two statements that hold each other's cue: the source phrase is the outer one.
  private func putOutside(_ outer: Int, of inner: Int, in statements: inout [Statement]) {
    let (out, into) = (statements[outer], statements[inner])
    guard out.covers(sentence: into.sentence, token: into.cue),
      into.covers(sentence: out.sentence, token: out.cue)
    else { return }
    let phrase = out.cueTokens.first ?? out.cue
    remove(phrase..<tokenEnd(of: out.speaker, out), from: &statements[inner])
  }

  private func tokenEnd(of speaker: Party?, _ statement: Statement) -> Int {
    let sentence = analysis.sentences[statement.sentence]
    let last = speaker.flatMap { sentence.tree.subtree(of: $0.head).last } ?? statement.cue
    return max(last, statement.cueTokens.last ?? statement.cue) + 1
  }

  /// "…, saying" goes on with the speaker of the finite verb before it, not inside what that one says.
  private func putBeside(_ index: Int, _ main: Int, in statements: inout [Statement]) {
    let (participle, before) = (statements[index], statements[main])
    let isNoun = analysis.sentences[before.sentence].tags[before.cue] == .noun
    guard before.cue < participle.cue, before.act != .thought, before.speaker != nil || isNoun,
      before.covers(sentence: participle.sentence, token: participle.cue), !isParticiple(before),
      quotation(of: before) == quotation(of: participle)
    else { return }
    let last = analysis.sentences[participle.sentence].tree.subtree(of: participle.cue).last
    if let speaker = before.speaker { statements[index].speaker = speaker }
    remove(participle.cue - 1..<(last ?? participle.cue) + 1, from: &statements[main])
  }

  /// Whether the cue is a participle behind a comma, without a subject of its own.
  private func isParticiple(_ statement: Statement) -> Bool {
    let sentence = analysis.sentences[statement.sentence]
    guard statement.act == .speech, statement.cue > 0, statement.cue < sentence.count,
      sentence.tags[statement.cue] == .verb
    else { return false }
    return sentence.tokens[statement.cue - 1].form == ","
      && sentence.isPresentParticiple(statement.cue)
      && sentence.subject(of: statement.cue) == nil
  }

  private func quotation(of statement: Statement) -> Int? {
    quotations.firstIndex { $0.covers(sentence: statement.sentence, token: statement.cue) }
  }

  private func remove(_ tokens: Range<Int>, from statement: inout Statement) {
    statement.content = statement.content.flatMap { span -> [TokenSpan] in
      guard span.sentence == statement.sentence, span.tokens.overlaps(tokens) else { return [span] }
      return [
        span.tokens.lowerBound..<max(span.tokens.lowerBound, tokens.lowerBound),
        min(span.tokens.upperBound, tokens.upperBound)..<span.tokens.upperBound,
      ].filter { !$0.isEmpty }.map { TokenSpan(sentence: span.sentence, tokens: $0) }
    }
  }
}
