package jp.kiba.kernel.api;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/**
 * Texts for people. A key begins with the name of the module whose bundle {@code messages/<module>} has it; the Japanese
 * text is the base, the English one stands beside it.
 */
public final class Messages {
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Messages() {}

  /** @throws java.util.MissingResourceException when no module has the key */
  public static String text(Language language, String key, List<Object> arguments) {
    var module = key.substring(0, key.indexOf('.'));
    var bundle = ResourceBundle.getBundle("messages/" + module, language.locale(), loader(), EXACT);
    return new MessageFormat(bundle.getString(key), language.locale()).format(arguments.toArray());
  }

  private static ClassLoader loader() {
    return Messages.class.getClassLoader();
  }
}
