/** What every module stands on, and nothing that a lumber trader has a word for. */
module jp.kiba.kernel {
  requires transitive jakarta.persistence;
  requires transitive jakarta.ws.rs;
  requires jakarta.annotation;
  requires io.opentelemetry.api;
  requires io.opentelemetry.context;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.interceptor;
  requires jakarta.mail;
  requires jakarta.servlet;
  requires jakarta.transaction;
  requires jakarta.validation;
  requires jakarta.concurrency;
  requires microprofile.config.api;
  requires microprofile.openapi.api;
  requires com.fasterxml.jackson.databind;
  requires com.twelvemonkeys.imageio.webp;
  requires java.desktop;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires com.fasterxml.jackson.jakarta.rs.json;
  requires org.apache.httpcomponents.client5.httpclient5;
  requires org.apache.httpcomponents.core5.httpcore5;
  requires org.eclipse.persistence.core;
  requires org.postgresql.jdbc;
  requires software.amazon.awssdk.auth;
  requires software.amazon.awssdk.awscore;
  requires software.amazon.awssdk.core;
  requires software.amazon.awssdk.http;
  requires software.amazon.awssdk.http.urlconnection;
  requires software.amazon.awssdk.regions;
  requires software.amazon.awssdk.services.s3;
  requires software.amazon.awssdk.services.sqs;
  requires transitive java.sql;
  requires java.naming;
  requires java.logging;
  requires java.management;
  requires java.net.http;

  exports jp.kiba.kernel.api;
}
