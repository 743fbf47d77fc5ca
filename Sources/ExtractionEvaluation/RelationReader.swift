import KnowledgeGraph
import Language

/// Turns claims into the relations of a corpus.
struct RelationReader {
  private let corpus: RelationCorpus
  private let ontology: Ontology

  /// Makes a reader for a corpus.
  init(of corpus: RelationCorpus) throws(OntologyError) {
    self.corpus = corpus
    ontology = try Ontology.load()
  }

  /// The relations of a document: each side the code points of its head, in order, each once.
  func relations(in reading: CorpusPipeline.Reading) -> [RelationCorpus.Relation] {
    let offsets = CodePointOffsets(of: reading.contribution.document.text)
    var seen: Set<RelationCorpus.Relation> = []
    var relations: [RelationCorpus.Relation] = []
    for claim in reading.contribution.claims where claim.polarity == .positive {
      guard let roles = ontology[claim.predicate]?.roles, roles.count > 1 else { continue }
      for first in claim.arguments where first.role == roles[0] {
        for second in claim.arguments where second.role == roles[1] {
          guard
            let type = corpus.type(
              of: claim.predicate,
              first: reading.entity(first.entity)?.type
            ),
            let source = head(of: first, in: reading),
            let target = head(of: second, in: reading),
            source != target
          else { continue }
          var relation = RelationCorpus.Relation(
            type: type,
            source: offsets.codePoints(of: source),
            target: offsets.codePoints(of: target)
          )
          if corpus.isSymmetric(type), relation.target.lowerBound < relation.source.lowerBound {
            relation = .init(type: type, source: relation.target, target: relation.source)
          }
          if seen.insert(relation).inserted { relations.append(relation) }
        }
      }
    }
    return relations
  }

  /// The head of an argument; of a corpus of names, that of the name that the argument stands for.
  private func head(of argument: Argument, in reading: CorpusPipeline.Reading) -> TextSpan? {
    guard let span = argument.span else { return nil }
    switch corpus {
    case .re3d:
      return reading.head(of: span)
    case .conll04:
      let names = reading.entity(argument.entity)?.mentions.filter { $0.form == .name } ?? []
      let name = names.first { $0.span.start < span.end && span.start < $0.span.end }
      return (name ?? names.first).map { reading.head(of: $0.span) }
    }
  }
}
