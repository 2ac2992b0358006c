package jp.kiba.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {
  private static final int MOST = 12_000;

  @Test
  void a_picture_stands_upright_however_the_camera_was_held() throws Exception {
    // Where the first pixel of the sensor must be seen, by the Exif standard.
    var expected = List.of("top left", "top right", "bottom right", "bottom left", "top left", "top right", "bottom right", "bottom left");
    for (int noted = 1; noted <= 8; noted++) {
      var upright = ImageIO.read(new ByteArrayInputStream(Picture.read(withOrientation(noted), MOST, MOST).jpeg(1)));
      assertThat(redCorner(upright)).as("orientation " + noted).isEqualTo(expected.get(noted - 1));
      assertThat(upright.getWidth() > upright.getHeight()).as("orientation " + noted).isEqualTo(noted < 5);
    }
  }

  @Test
  void what_is_noted_wrongly_is_not_believed() throws Exception {
    for (int wrong : new int[] {0, 9, -1}) {
      assertThat(Picture.read(withOrientation(wrong), MOST, MOST).width()).isEqualTo(80);
    }
  }

  @Test
  void a_large_one_is_made_smaller_and_a_small_one_is_left() throws Exception {
    var large = Picture.read(jpeg(3000, 1500), MOST, 3200).within(1600);
    assertThat(large.width()).isEqualTo(1600);
    assertThat(large.height()).isEqualTo(800);
    assertThat(Picture.read(jpeg(100, 50), MOST, 3200).within(1600).width()).isEqualTo(100);
    // Of what is far too large, pixels are skipped while reading.
    assertThat(Picture.read(jpeg(9600, 100), MOST, 3200).width()).isEqualTo(3200);
    assertThatThrownBy(() -> Picture.read(jpeg(12_001, 1), MOST, 3200)).isInstanceOf(Picture.Refused.class).hasMessage("TOO_LARGE");
  }

  @Test
  void a_picture_that_was_cut_off_is_none_wherever_it_was_cut() throws Exception {
    var whole = withOrientation(6);
    for (int length : new int[] {3, 30, 300, whole.length / 2, whole.length - 2, whole.length - 1}) {
      assertThatThrownBy(() -> Picture.read(Arrays.copyOf(whole, length), MOST, MOST)).as("after " + length + " of " + whole.length)
          .isInstanceOf(Picture.Refused.class).hasMessage("NO_PICTURE");
    }
    assertThat(Picture.read(Arrays.copyOf(whole, whole.length + 500), MOST, MOST).width()).as("more behind it").isEqualTo(40);
  }

  private static String redCorner(BufferedImage image) {
    for (var bottom : new boolean[] {false, true}) {
      for (var right : new boolean[] {false, true}) {
        var pixel = new Color(image.getRGB(right ? image.getWidth() - 3 : 2, bottom ? image.getHeight() - 3 : 2));
        if (pixel.getRed() > 200) {
          return (bottom ? "bottom " : "top ") + (right ? "right" : "left");
        }
      }
    }
    return "none";
  }

  private static byte[] withOrientation(int noted) throws IOException {
    var image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, 24, 16);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", out);
    var plain = out.toByteArray();
    var exif = ByteBuffer.allocate(36).putShort((short) 0xffe1).putShort((short) 34).putInt(0x45786966).putShort((short) 0)
        .putShort((short) 0x4d4d).putShort((short) 42).putInt(8).putShort((short) 1)
        .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) noted).putShort((short) 0).putInt(0).array();
    var whole = new ByteArrayOutputStream();
    whole.write(plain, 0, 2);
    whole.write(exif);
    whole.write(plain, 2, plain.length - 2);
    return whole.toByteArray();
  }

  private static byte[] jpeg(int width, int height) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg", out);
    return out.toByteArray();
  }
}
