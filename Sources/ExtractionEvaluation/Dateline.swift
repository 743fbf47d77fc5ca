import KnowledgeGraph
import Language

/// Where a report was filed, and the agency or paper that filed it, as CoNLL04's sentences begin.
///
/// Either the medium stands in brackets behind place and date ("ARLEN, Norway (HN)"), or it stands right behind the
/// place, before the language or alone ("Arlen HARBOUR NEWS in Norwegian").
struct Dateline {
  /// The token that heads the medium.
  let medium: TextSpan
  /// The first token of a place.
  let place: TextSpan

  /// A dateline for each place of each dateline in a text.
  static func all(in analysis: Analysis) -> [Dateline] {
    analysis.sentences.flatMap { bracketed(in: $0) + bare(in: $0) }
  }

  /// "ARLEN, Norway (HN)", "Arlen, 3 March (HARBOUR NEWS) --".
  private static func bracketed(in sentence: Sentence) -> [Dateline] {
    let forms = sentence.tokens.map(\.form)
    let start = forms.first == "(" ? (forms.firstIndex(of: ")") ?? -1) + 1 : 0
    guard let open = forms[start...].firstIndex(of: "("), open > start, open - start <= 8,
      let close = forms[open...].firstIndex(of: ")"), close > open + 1, close - open <= 3,
      forms[open + 1..<close].allSatisfy({ $0.first?.isUppercase == true }),
      close + 1 == forms.count || ["-", "--", "_", "–", "—"].contains(forms[close + 1]),
      isName(start, in: sentence)
    else { return [] }
    // A place at the start, and another behind a comma unless that is the date.
    let second = forms[start..<open].firstIndex(of: ",").map { $0 + 1 }
    let places =
      [start]
      + [second].compactMap(\.self).filter { place in
        place < open
          && sentence.names.contains { $0.kind == .place && $0.tokens.contains(place) }
      }
    return places.map {
      Dateline(medium: span(close - 1, in: sentence), place: span($0, in: sentence))
    }
  }

  /// "Arlen HARBOUR NEWS", "Arlen Harbour Radio Network in Norwegian".
  private static func bare(in sentence: Sentence) -> [Dateline] {
    let forms = sentence.tokens.map(\.form)
    let language = forms.indices.first {
      forms[$0] == "in" && $0 + 1 < forms.count && sentence.tags[$0 + 1] != .determiner
        && forms[($0 + 2)...].prefix(3).contains { $0.contains(where: \.isNumber) }
    }
    let end = language ?? forms.count
    var start = end
    while start > 0, forms[start - 1].first?.isUppercase == true,
      forms[start - 1].count(where: \.isNumber) < 3
    {
      start -= 1
    }
    guard end - start >= 2, end - start <= 7, language != nil || start == 0 else { return [] }
    // The medium is written in capitals, or a noun tells what it is.
    let isMedium = forms[start + 1..<end].contains { form in
      form.count > 2 && form.allSatisfy { $0.isUppercase || $0 == "-" }
        || ["Network", "Radio", "Television", "TV"].contains(form)
    }
    let isShouted = forms[start].allSatisfy(\.isUppercase)
    guard isMedium, !isShouted else { return [] }
    return [Dateline(medium: span(end - 1, in: sentence), place: span(start, in: sentence))]
  }

  private static func isName(_ token: Int, in sentence: Sentence) -> Bool {
    sentence.tags[token] == .properNoun
      || sentence.names.contains { $0.tokens.contains(token) }
      || sentence.tokens[token].form.allSatisfy(\.isUppercase)
  }

  private static func span(_ token: Int, in sentence: Sentence) -> TextSpan {
    let range = sentence.tokens[token].range
    return TextSpan(range.start, range.end)
  }
}
