package jp.kiba.kernel.job;

import java.util.UUID;
import jp.kiba.kernel.api.Job;

/** One attempt at a job on this node. */
final class RunningJob implements Job {
  final JobRow row;
  private final JobQueue queue;
  private volatile boolean stopping;
  private volatile String result;

  RunningJob(JobRow row, JobQueue queue) {
    this.row = row;
    this.queue = queue;
  }

  @Override
  public UUID id() {
    return row.id;
  }

  @Override
  public UUID subject() {
    return row.subject;
  }

  @Override
  public String payload() {
    return row.payload;
  }

  @Override
  public int attempt() {
    return row.attempts;
  }

  @Override
  public void progress(long done, long total) {
    queue.progress(row.id, done, total);
  }

  @Override
  public void result(String came) {
    result = came;
  }

  @Override
  public boolean stopping() {
    return stopping;
  }

  String result() {
    return result;
  }

  void stop() {
    stopping = true;
  }
}
