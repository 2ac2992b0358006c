package jp.kiba.kernel.api;

/**
 * Does jobs of one kind. A bean; called on a node that works, bound to the job's company if it has one, and in no transaction.
 * A node may die at any point and another one starts the job again: what was done already must be found, not done twice.
 */
public interface JobHandler {
  /** @return as given to {@link Jobs#enqueue} */
  String kind();

  /** Anything thrown is a failed attempt: tried again later, ten times at the most. */
  void run(Job job) throws Exception;
}
