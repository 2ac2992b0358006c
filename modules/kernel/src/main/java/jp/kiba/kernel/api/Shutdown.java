package jp.kiba.kernel.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether this node is about to stop. Whoever started the server says so by a file some seconds before: until then the node
 * goes on answering, so that the balancer can stop sending it anybody, and jobs can be handed back in good order.
 */
@ApplicationScoped
public class Shutdown {
  @Inject
  @ConfigProperty(name = "kiba.shutdown.file")
  Optional<Path> file;

  public boolean announced() {
    return file.filter(Files::exists).isPresent();
  }
}
