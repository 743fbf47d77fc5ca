import Foundation

/// Brings spellings of a name together: "Al-Ḥasakah", "al Hasakah" and "HASAKAH" are all "hasakah".
enum NameFolding {
  /// The name in lower case without accents, points and apostrophes, hyphens as spaces, without a leading article and
  /// without the "agency" of news and press.
  static func fold(_ name: String) -> String {
    let plain = name.utf8.allSatisfy { $0 < 0x80 } ? name : withoutAccents(name)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(plain.utf8.count)
    for byte in plain.utf8 {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "\""): continue
      case UInt8(ascii: "-"), UInt8(ascii: "_"), 0...0x20:
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      default: bytes.append(byte)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return withoutAgency(withoutArticle(String(decoding: bytes, as: UTF8.self)))
  }

  /// The words of a folded name.
  static func words(of folded: String) -> [Substring] { folded.split(separator: " ") }

  private static func withoutAccents(_ name: String) -> String {
    var text = ""
    for scalar in name.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      switch scalar {
      case "ı": text += "i"
      case "ł": text += "l"
      case "ø": text += "o"
      case "đ": text += "d"
      case "ß": text += "ss"
      case "æ": text += "ae"
      case "œ": text += "oe"
      case "’", "‘", "ʼ", "ʿ", "ʾ", "“", "”": continue
      case "‐", "‑", "–", "—": text += " "
      default:
        if scalar.properties.generalCategory != .nonspacingMark {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text
  }

  /// "North Press" for "North Press Agency": outlets are called either.
  private static func withoutAgency(_ folded: String) -> String {
    let agency = " agency"
    guard folded.hasSuffix(agency) else { return folded }
    let rest = String(folded.dropLast(agency.count))
    return [" news", " press"].contains(where: rest.hasSuffix) ? rest : folded
  }

  /// Drops "the" or the Arabic article where a name stands behind it.
  private static func withoutArticle(_ folded: String) -> String {
    for article in ["the ", "al ", "el "] where folded.hasPrefix(article) {
      let rest = folded.dropFirst(article.count)
      if !rest.isEmpty { return String(rest) }
    }
    return folded
  }
}
