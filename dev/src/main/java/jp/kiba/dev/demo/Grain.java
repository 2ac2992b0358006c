package jp.kiba.dev.demo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Drawn ends of stacked boards, in place of photos: nobody's yard is shown. */
final class Grain {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 720;
  private static final int BOARD = 120;

  private Grain() {}

  /** @return the same picture for the same seed */
  static byte[] png(int seed) {
    var random = new Random(seed);
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    for (int y = 0; y < HEIGHT; y += BOARD) {
      for (int x = 0; x < WIDTH; x += BOARD) {
        var light = Color.getHSBColor(0.09f + random.nextFloat() * 0.02f, 0.32f + random.nextFloat() * 0.12f, 0.82f + random.nextFloat() * 0.12f);
        pen.setColor(light);
        pen.fillRect(x, y, BOARD - 3, BOARD - 3);
        pen.setColor(light.darker());
        pen.setClip(x, y, BOARD - 3, BOARD - 3);
        double heartX = x + random.nextInt(2 * BOARD) - BOARD / 2.0;
        double heartY = y + BOARD + random.nextInt(BOARD);
        for (int ring = 6; ring < 3 * BOARD; ring += 5 + random.nextInt(5)) {
          pen.draw(new Ellipse2D.Double(heartX - ring, heartY - ring, 2.0 * ring, 2.0 * ring));
        }
        pen.setClip(null);
      }
    }
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
