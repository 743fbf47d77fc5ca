package import Foundation

/// Finds what a text speaks of: its mentions, and which of them stand for one thing.
///
/// The links are made in passes, the surest first, after Raghunathan et al. (2010), "A multi-pass sieve for
/// coreference resolution": grammar, names, members of organizations; what nouns and pronouns take up, a ranker
/// chooses.
package struct Coreference: Sendable {
  private let lexicon: CoreferenceLexicon
  private let finder: MentionFinder
  private let ranker: AntecedentRanker

  /// Makes the stage over the tables of a folder and the ranker there.
  package init(tablesAt folder: URL) throws {
    try self.init(
      tablesAt: folder,
      ranker: AntecedentRanker(at: folder.appending(path: AntecedentRanker.fileName))
    )
  }

  /// Makes the stage over the tables of a folder and a ranker.
  package init(tablesAt folder: URL, ranker: AntecedentRanker) throws(LexiconError) {
    lexicon = try CoreferenceLexicon(tablesAt: folder)
    finder = MentionFinder(lexicon: lexicon)
    self.ranker = ranker
  }

  /// The span that a corpus of coreference gives a mention: with relative and participial clauses.
  package static func fullPhrase(of mention: Mention, in sentence: Sentence) -> Range<Int> {
    mention.tokens.contains(mention.head) && mention.form != .pronoun
      ? NounPhrase.tokens(of: mention.head, in: sentence, extent: .full) : mention.tokens
  }

  /// Fills in the mentions and chains of an analysis whose sentences have trees and names.
  package func resolve(_ analysis: inout Analysis) {
    findMentions(in: &analysis)
    analysis.chains = chains(of: analysis) { ranker.choice(among: $0) }
  }

  /// Fills in the mentions, and what they tell of names.
  package func findMentions(in analysis: inout Analysis) {
    for index in analysis.sentences.indices {
      analysis.sentences[index].names = lexicon.names(in: analysis.sentences[index])
      analysis.sentences[index].keepNamesWhole()
    }
    lexicon.nameSurnames(in: &analysis.sentences)
    lexicon.correctDescribedNames(of: &analysis.sentences)
    analysis.mentions = finder.mentions(in: analysis.sentences)
  }

  /// The chains of an analysis with mentions, where `choose` says what an anaphor takes up: the number of a candidate,
  /// or nil.
  package func chains(
    of analysis: Analysis,
    choosing choose: (AntecedentOptions) -> Int?
  ) -> [Chain] {
    var discourse = Discourse(
      sentences: analysis.sentences,
      mentions: analysis.mentions,
      lexicon: lexicon
    )
    discourse.linkConstructions()
    discourse.linkNames()
    discourse.linkAuthorities()
    discourse.linkMembers()
    discourse.linkIntroductions()
    discourse.linkAnaphors(choosing: choose)
    discourse.linkOwnMembers()
    discourse.linkPossessions()
    return discourse.clusters.all.map { Chain(mentions: $0.members, kind: $0.kind) }
  }
}
