import CPty
public import Foundation

/// A program under a pseudo-terminal, and what it has written so far.
public final class Terminal {
  /// Everything the program has written, escape sequences included.
  public private(set) var output = ""
  private let process: pid_t
  private let descriptor: Int32
  private let kept: AnyObject?
  private var bytes: [UInt8] = []

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: the file to run.
  ///   - arguments: its arguments, without the name.
  ///   - environment: all of its environment.
  ///   - columns: the width of the terminal.
  ///   - keeping: what the program needs as long as it runs.
  /// - Throws: the system's error if there is no terminal or process to be had.
  public init(
    running program: URL,
    _ arguments: [String] = [],
    environment: [String: String],
    columns: Int = 80,
    keeping: AnyObject? = nil
  ) throws {
    kept = keeping
    let argv = ([program.path] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argv + variables).forEach { free($0) } }
    var descriptor: Int32 = -1
    process = cpty_start(&descriptor, program.path, argv, variables, Int32(columns), 24)
    self.descriptor = descriptor
    guard process > 0 else { throw POSIXError(.ECHILD) }
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(descriptor)
  }

  /// Types text or keys.
  public func type(_ keys: String) {
    type(bytes: Array(keys.utf8))
  }

  /// Types bytes, valid or not.
  public func type(bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Gives the terminal another size, as a person does who drags the window's edge.
  public func resize(columns: Int) {
    cpty_resize(descriptor, Int32(columns), 24)
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Waits until a text is written after whatever was matched before.
  ///
  /// - Returns: whether it came within ten seconds.
  public func wait(for text: String) -> Bool {
    let deadline = Date(timeIntervalSinceNow: 10)
    while true {
      if let match = output.range(of: text, range: matched..<output.endIndex) {
        matchedCount = output.utf8.distance(from: output.startIndex, to: match.upperBound)
        return true
      }
      guard readSome(until: deadline) else { return false }
    }
  }

  /// The status with which the program ends within ten seconds, or nil; 128 and the signal's number
  /// if a signal ended it.
  public func exitStatus() -> Int32? {
    let deadline = Date(timeIntervalSinceNow: 10)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      // What is still written is read, or the program would wait for us.
      _ = readSome(until: min(deadline, Date(timeIntervalSinceNow: 0.01)))
      if Date() > deadline { return nil }
    }
    while readSome(until: Date(timeIntervalSinceNow: 0.01)) {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Waits until the program stops, as Ctrl-Z makes it.
  public func isStopped() -> Bool {
    let deadline = Date(timeIntervalSinceNow: 10)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG | WUNTRACED) == 0 {
      _ = readSome(until: min(deadline, Date(timeIntervalSinceNow: 0.01)))
      if Date() > deadline { return false }
    }
    return status & 0xFF == 0x7F
  }

  private var matchedCount = 0
  private var matched: String.Index {
    output.utf8.index(output.startIndex, offsetBy: matchedCount)
  }

  /// Reads what is there, or waits for it; false when the time is over or the program is gone.
  private func readSome(until deadline: Date) -> Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let milliseconds = max(0, deadline.timeIntervalSinceNow * 1_000)
    guard poll(&wanted, 1, Int32(milliseconds.rounded(.up))) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &chunk, chunk.count)
    guard count > 0 else { return false }
    bytes += chunk[..<count]
    output = String(decoding: bytes, as: UTF8.self)
    return true
  }
}
