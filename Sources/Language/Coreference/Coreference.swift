package import Foundation

/// Finds what a text speaks of: its mentions, and which of them stand for one thing.
///
/// The links are made in passes, the surest first, after Raghunathan et al. (2010), "A multi-pass sieve for
/// coreference resolution": grammar, names, members of organizations, definite nouns, pronouns.
package struct Coreference: Sendable {
  private let lexicon: CoreferenceLexicon
  private let finder: MentionFinder

  /// Makes the stage over the tables of a folder.
  package init(tablesAt folder: URL) throws(LexiconError) {
    lexicon = try CoreferenceLexicon(tablesAt: folder)
    finder = MentionFinder(lexicon: lexicon)
  }

  /// The span that a corpus of coreference gives a mention: with relative and participial clauses.
  package static func fullPhrase(of mention: Mention, in sentence: Sentence) -> Range<Int> {
    mention.tokens.contains(mention.head) && mention.form != .pronoun
      ? NounPhrase.tokens(of: mention.head, in: sentence, extent: .full) : mention.tokens
  }

  /// Fills in the mentions and chains of an analysis whose sentences have trees and names.
  package func resolve(_ analysis: inout Analysis) {
    for index in analysis.sentences.indices {
      analysis.sentences[index].names = lexicon.names(in: analysis.sentences[index])
    }
    lexicon.correctDescribedNames(of: &analysis.sentences)
    let mentions = finder.mentions(in: analysis.sentences)
    analysis.mentions = mentions
    analysis.chains = chains(of: mentions, in: analysis.sentences)
  }

  private func chains(of mentions: [Mention], in sentences: [Sentence]) -> [Chain] {
    var discourse = Discourse(sentences: sentences, mentions: mentions, lexicon: lexicon)
    discourse.linkConstructions()
    discourse.linkNames()
    discourse.linkAuthorities()
    discourse.linkMembers()
    discourse.linkIntroductions()
    discourse.linkNominals()
    discourse.linkPronouns()
    discourse.linkOwnMembers()
    discourse.linkPossessions()
    return discourse.clusters.all.map { Chain(mentions: $0.members, kind: $0.kind) }
  }
}
