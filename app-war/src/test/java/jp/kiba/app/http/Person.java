package jp.kiba.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import jp.kiba.dev.Stack;

/** Somebody who is signed in. */
final class Person {
  private final String name;
  private volatile String token;

  Person(String name) {
    this.name = name;
  }

  static Person operator() {
    return new Person(Stack.OPERATOR);
  }

  /** Signed in, and known to no company. */
  static Person newcomer() {
    return new Person("newcomer-" + UUID.randomUUID());
  }

  String name() {
    return name;
  }

  String token() {
    if (token == null) {
      token = Server.stack().token(name);
    }
    return token;
  }

  /** With a token that knows what has changed since the last one. */
  void signInAgain() {
    token = null;
  }

  Call call(String method, String path) {
    return Call.of(method, path).token(token());
  }

  /** Reads what must be there. */
  JsonNode get(String path) {
    return tryGet(path).ok();
  }

  /** Sends a command that must succeed. */
  JsonNode post(String path, Object command) {
    return tryPost(path, command).ok();
  }

  /** Replaces what must let itself be replaced. */
  JsonNode put(String path, Object command) {
    return tryPut(path, command).ok();
  }

  Reply tryGet(String path) {
    return call("GET", path).reply();
  }

  Reply tryPost(String path, Object command) {
    return call("POST", path).json(command).reply();
  }

  Reply tryPut(String path, Object command) {
    return call("PUT", path).json(command).reply();
  }

  /** Joins a company by invitation, from now on as its member. */
  void accept(String invitationToken, String realName) {
    post("invitations/acceptance", Map.of("token", invitationToken, "memberName", realName,
        "memberEmail", name + "@people.example", "language", "ja"));
    signInAgain();
  }
}
