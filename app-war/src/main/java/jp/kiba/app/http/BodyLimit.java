package jp.kiba.app.http;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import jp.kiba.kernel.api.Problem;

/** A body of more than a mebibyte is refused: by its announced length, or, without one, while it is read. Papers may be larger. */
public class BodyLimit implements Filter {
  private static final long MOST = 1 << 20;
  /** Read as a stream into the storage, never into the memory. */
  private static final long MOST_OF_A_PAPER = 10 << 20;
  private static final Pattern PAPER = Pattern.compile(".*/api/v1/origins/[^/]+/evidence/[^/]+");

  @Inject
  Answer answer;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var http = (HttpServletRequest) request;
    long most = PAPER.matcher(http.getRequestURI()).matches() ? MOST_OF_A_PAPER : MOST;
    if (request.getContentLengthLong() > most) {
      answer.problem(http, (HttpServletResponse) response, Problem.of(413, "too-large", "kernel.too-large"));
      return;
    }
    chain.doFilter(request.getContentLengthLong() >= 0 ? http : new Counted(http, most), response);
  }

  private static final class Counted extends HttpServletRequestWrapper {
    private final long most;

    Counted(HttpServletRequest request, long most) {
      super(request);
      this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new CountedStream(super.getInputStream(), most);
    }
  }

  private static final class CountedStream extends ServletInputStream {
    private final ServletInputStream in;
    private final long most;
    private long read;

    CountedStream(ServletInputStream in, long most) {
      this.in = in;
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int some = in.read(buffer, from, length);
      count(Math.max(some, 0));
      return some;
    }

    private void count(int more) {
      read += more;
      if (read > most) {
        throw Problem.of(413, "too-large", "kernel.too-large");
      }
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
