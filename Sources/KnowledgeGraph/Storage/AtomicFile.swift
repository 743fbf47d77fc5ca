import Foundation

/// Writes files whole or not at all.
enum AtomicFile {
  /// A failed call of the system.
  struct Failure: Error { let errno: Int32 }

  /// Writes a part of a file's bytes, behind those before.
  typealias Write = (UnsafeRawBufferPointer) throws(Failure) -> Void

  /// Puts bytes in place of a file's: into a new file beside it, to the disk, then renamed over it.
  ///
  /// Symbolic links are followed and permissions kept; what is no plain file (a terminal, a pipe) is written to.
  static func replace(_ path: String, with content: (Write) throws(Failure) -> Void) throws(Failure)
  {
    let target = followed(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      return try fill(try opened(target, O_WRONLY), with: content, sync: false)
    }
    if exists, access(target, W_OK) != 0 { throw Failure(errno: errno) }
    let (temporary, file) = try beside(target)
    do throws(Failure) {
      if exists, fchmod(file, status.st_mode & 0o7777) != 0 { throw Failure(errno: errno) }
      try fill(file, with: content, sync: true)
      guard rename(temporary, target) == 0 else { throw Failure(errno: errno) }
    } catch {
      unlink(temporary)
      throw error
    }
    let folder = open(parent(of: target), O_RDONLY)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// The path behind symbolic links, which may lead to a file that does not exist yet.
  private static func followed(_ path: String) -> String {
    var path = path
    for _ in 0..<40 {
      guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
        return path
      }
      path = next.hasPrefix("/") ? next : parent(of: path) + "/" + next
    }
    return path
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A new empty file in the folder of another.
  private static func beside(_ target: String) throws(Failure) -> (path: String, file: Int32) {
    let name = target.split(separator: "/").last.map(String.init) ?? target
    for attempt in 1...1000 {
      let path = parent(of: target) + "/.\(name).saving-\(attempt)"
      let file = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o666)
      if file >= 0 { return (path, file) }
      if errno != EEXIST { throw Failure(errno: errno) }
    }
    throw Failure(errno: EEXIST)
  }

  private static func opened(_ path: String, _ flags: Int32) throws(Failure) -> Int32 {
    let file = open(path, flags)
    guard file >= 0 else { throw Failure(errno: errno) }
    return file
  }

  /// Writes to an open file and closes it.
  private static func fill(
    _ file: Int32,
    with content: (Write) throws(Failure) -> Void,
    sync: Bool
  ) throws(Failure) {
    do throws(Failure) {
      try content { bytes throws(Failure) in try write(bytes, to: file) }
      if sync, fsync(file) != 0 { throw Failure(errno: errno) }
    } catch {
      close(file)
      throw error
    }
    if close(file) != 0 { throw Failure(errno: errno) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = Foundation.write(file, rest.baseAddress, rest.count)
      if count >= 0 { written += count } else if errno != EINTR { throw Failure(errno: errno) }
    }
  }
}
