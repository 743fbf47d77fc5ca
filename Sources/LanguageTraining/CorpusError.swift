import Language

/// Why a corpus was refused.
enum CorpusError: Error, Hashable {
  /// The file or folder is missing, may not be read, or cannot be unpacked.
  case unreadable(file: String)
  /// The file is not UTF-8.
  case notUTF8(file: String)
  /// The file is not CoNLL-U.
  case wrongCoNLLU(file: String, CoNLLUError)
  /// The file is not in two columns of tokens and tags of names.
  case wrongIOB2(file: String, IOB2Error)
}
