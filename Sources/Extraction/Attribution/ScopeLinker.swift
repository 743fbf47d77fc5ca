import KnowledgeGraph
import Language

/// Settles which of two statements of a sentence holds the other where the tree mixes them up.
struct ScopeLinker {
  let analysis: Analysis
  let quotations: [Quotation]

  /// The statements with "according to" outside what it comments on, and "…, saying that" and "… and warned" beside what
  /// stands before them.
  func settle(_ statements: inout [Statement]) {
    for index in statements.indices {
      for other in statements.indices
      where other != index && statements[other].sentence == statements[index].sentence {
        if statements[index].manner == .accordingTo {
          putOutside(index, of: other, in: &statements)
        } else if isOwnParticiple(statements[index], beside: statements[other]) {
          remove(from: statements[index].cue, in: index, of: other, in: &statements)
        } else if isParticiple(statements[index]) {
          putBeside(index, other, in: &statements)
        } else if goesOn(statements[other], with: statements[index]) {
          putBehind(other, index, in: &statements)
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

  /// "denied the claims saying that they were false": whether a participle without a comma before it goes on with what
  /// the speaker of another verb says.
  private func isOwnParticiple(_ participle: Statement, beside main: Statement) -> Bool {
    guard let speaker = participle.speaker, speaker.head == main.speaker?.head,
      speaker.span.sentence == main.speaker?.span.sentence, participle.act == .speech,
      main.cue < participle.cue, participle.cue > 0,
      main.covers(sentence: participle.sentence, token: participle.cue),
      quotation(of: main) == quotation(of: participle)
    else { return false }
    let sentence = analysis.sentences[participle.sentence]
    let next = participle.cue + 1
    return sentence.tags[participle.cue] == .verb && sentence.tokens[participle.cue - 1].form != ","
      // "the provisions relating to health"
      && !(next < sentence.count && sentence.word(next) == "to")
      && sentence.isPresentParticiple(participle.cue)
      && sentence.markers(of: participle.cue).isEmpty
      && sentence.subject(of: participle.cue) == nil
  }

  private func remove(from cue: Int, in index: Int, of main: Int, in statements: inout [Statement])
  {
    let last = analysis.sentences[statements[index].sentence].tree.subtree(of: cue).last ?? cue
    remove(cue..<last + 1, from: &statements[main])
  }

  /// "said the rebels had fled but reported clashes": a plain verb of saying behind a clause of another tense goes on
  /// with what its speaker says, and is not said.
  private func goesOn(_ before: Statement, with next: Statement) -> Bool {
    let sentence = analysis.sentences[next.sentence]
    guard next.act == .speech, before.act == .speech, before.speaker != nil,
      before.cue < next.cue, sentence.relation(of: next.cue) == .conj,
      sentence.tags[next.cue] == .verb, sentence.tags[before.cue] == .verb,
      sentence.morphology[next.cue].verbForm == .finite,
      sentence.morphology[before.cue].tense == sentence.morphology[next.cue].tense,
      sentence.subject(of: next.cue) == nil, let first = sentence.head(of: next.cue),
      sentence.head(of: first) == before.cue, quotation(of: before) == quotation(of: next)
    else { return false }
    let helpers = { sentence.tree.children(of: $0, by: .aux, .auxPassive, .cop) }
    // "had advanced", where the tags take the first for the verb
    let isPerfect =
      sentence.lemmas[first] == "have"
      && sentence.tree.children(of: first, by: .xcomp).contains(where: sentence.isPastParticiple)
    return (isPerfect || !helpers(first).isEmpty) && helpers(next.cue).isEmpty
  }

  private func putBehind(_ before: Int, _ next: Int, in statements: inout [Statement]) {
    let cue = statements[next].cue
    let subtree = analysis.sentences[statements[next].sentence].tree.subtree(of: cue)
    guard let first = subtree.first, let last = subtree.last, first > statements[before].cue else {
      return
    }
    statements[next].speaker = statements[before].speaker
    remove(first..<last + 1, from: &statements[before])
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
