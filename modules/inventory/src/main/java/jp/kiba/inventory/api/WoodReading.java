package jp.kiba.inventory.api;

import java.util.List;
import jp.kiba.kernel.api.Language;

/** Reads wood out of what people paste: a table with headers, or lines as one would say them. */
public interface WoodReading {
  /** The longest table that is read. */
  int MOST_LINES = 200;

  /** @return one for each line that is not empty and no header, at most {@link #MOST_LINES} */
  List<ReadWood> read(String text, Language language);
}
