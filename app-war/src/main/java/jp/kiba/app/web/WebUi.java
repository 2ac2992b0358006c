package jp.kiba.app.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kiba.app.http.SecurityHeaders;

/**
 * The single page at every address that is not the API's and not a file: the browser's router takes it from there. The page
 * gets the nonce of the answer's content security policy, so that styles need no exception.
 */
public class WebUi implements Filter {
  private static final List<String> NO_PAGES = List.of("/api/", "/uploads/", "/downloads/");

  private ServletContext context;
  private String page;

  @Override
  public void init(FilterConfig config) throws ServletException {
    context = config.getServletContext();
    try (var in = context.getResourceAsStream("/index.html")) {
      page = in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ServletException(e);
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var http = (HttpServletRequest) request;
    var answer = (HttpServletResponse) response;
    var path = http.getRequestURI();
    if (path.startsWith("/assets/")) {
      answer.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    }
    if (page != null && isPage(path)) {
      if (!http.getMethod().equals("GET") && !http.getMethod().equals("HEAD")) {
        answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        return;
      }
      answer.setContentType("text/html;charset=UTF-8");
      answer.setHeader("Cache-Control", "no-store");
      answer.getWriter().write(page.replace("__CSP_NONCE__", (String) http.getAttribute(SecurityHeaders.NONCE)));
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isPage(String path) {
    if (NO_PAGES.stream().anyMatch(path::startsWith) || path.equals("/api") || path.equals("/error-answer")) {
      return false;
    }
    var last = path.substring(path.lastIndexOf('/') + 1);
    return path.equals("/") || path.equals("/index.html") || !last.contains(".");
  }
}
