package jp.kiba.tenancy.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import jp.kiba.kernel.api.Problem;
import org.junit.jupiter.api.Test;

class LogoImageTest {
  /** One white pixel. */
  private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

  @Test
  void png_jpeg_and_webp_become_png() throws IOException {
    for (var sent : new byte[][] {picture("png", 40, 20), picture("jpg", 40, 20), Base64.getDecoder().decode(WEBP)}) {
      var kept = LogoImage.of(sent);
      assertThat(kept.content()).startsWith(0x89, 'P', 'N', 'G');
      assertThat(ImageIO.read(new ByteArrayInputStream(kept.content()))).isNotNull();
      assertThat(kept.hash()).hasSize(64);
    }
  }

  @Test
  void what_hides_in_a_picture_does_not_get_through() throws IOException {
    var secret = "GPS 34.3969,135.8588 佐藤一樹".getBytes(StandardCharsets.UTF_8);
    var jpeg = picture("jpg", 40, 20);
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    // a comment segment inside, and a stowaway behind the end
    out.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (secret.length + 2)});
    out.write(secret);
    out.write(jpeg, 2, jpeg.length - 2);
    out.write(secret);
    assertThat(new String(LogoImage.of(out.toByteArray()).content(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS 34");
  }

  @Test
  void a_large_picture_is_made_small_and_keeps_its_shape() throws IOException {
    var kept = ImageIO.read(new ByteArrayInputStream(LogoImage.of(picture("png", 2000, 1000)).content()));
    assertThat(kept.getWidth()).isEqualTo(512);
    assertThat(kept.getHeight()).isEqualTo(256);
  }

  @Test
  void what_only_claims_to_be_a_picture_is_refused() throws IOException {
    var png = picture("png", 40, 20);
    for (var sent : new byte[][] {{}, "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8), "GIF89a".getBytes(StandardCharsets.UTF_8),
        Arrays.copyOf(png, 20), Arrays.copyOf(png, 8), new byte[] {'R', 'I', 'F', 'F', 0, 0, 0, 0, 'W', 'E', 'B', 'P', 1, 2, 3}}) {
      assertThatThrownBy(() -> LogoImage.of(sent)).isInstanceOf(Problem.class);
    }
  }

  @Test
  void a_picture_that_would_fill_the_memory_is_refused_before_it_is_read() throws IOException {
    var bomb = picture("png", 40, 20);
    // width and height of the header chunk, which are read first
    System.arraycopy(new byte[] {0, 0, (byte) 0xff, (byte) 0xff, 0, 0, (byte) 0xff, (byte) 0xff}, 0, bomb, 16, 8);
    assertThatThrownBy(() -> LogoImage.of(bomb)).isInstanceOf(Problem.class).hasMessageContaining("refused");
    assertThatThrownBy(() -> LogoImage.of(new byte[LogoImage.MOST_BYTES + 1])).isInstanceOf(Problem.class);
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }
}
