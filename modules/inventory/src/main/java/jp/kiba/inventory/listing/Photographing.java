package jp.kiba.inventory.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.Upload;
import jp.kiba.kernel.api.UploadHandler;
import jp.kiba.kernel.api.UploadTicket;
import jp.kiba.kernel.api.Uploads;

/** Photos of offers: sent as a file, written anew, kept in the market beside the offer, so that who sees the one sees the other. */
@ApplicationScoped
@Transactional
class Photographing implements UploadHandler {
  static final int MOST_BYTES = 10 << 20;
  static final int MOST_PHOTOS = 8;
  private static final String PURPOSE = "listing-photo";
  /** A picture is small as a file and large while it is read: so many at once, on each node. */
  private static final Semaphore DECODING = new Semaphore(2);

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Listings listings;

  @Inject
  Uploads uploads;

  @Inject
  Storage storage;

  @Inject
  Events events;

  UploadTicket announce(UUID listingId, long length) {
    room(listings.row(listingId).listing());
    return uploads.issue(PURPOSE, "application/octet-stream", length, MOST_BYTES);
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  /** Nothing to do before somebody says which offer it is for; what nobody takes up is swept with its upload. */
  @Override
  public void completed(Upload upload) {}

  ListingView add(UUID listingId, UUID uploadId) {
    listings.row(listingId);
    var upload = uploads.complete(uploadId);
    if (!upload.purpose().equals(PURPOSE)) {
      throw Problem.notFound();
    }
    var photo = decoded(upload);
    var row = locked(listingId);
    var listing = row.listing();
    room(listing);
    var id = UUID.randomUUID();
    em.createNativeQuery("""
        INSERT INTO market.listing_photo (id, listing_id, company_id, hash, width, height, small, large)
        VALUES (?1, ?2, ?3, encode(sha256(?7), 'hex'), ?4, ?5, ?6, ?7)""")
        .setParameter(1, id).setParameter(2, listingId).setParameter(3, Current.tenant().id())
        .setParameter(4, photo.width()).setParameter(5, photo.height()).setParameter(6, photo.small()).setParameter(7, photo.large())
        .executeUpdate();
    var photos = new ArrayList<>(listing.photos());
    photos.add(id);
    return shown(row, photos);
  }

  ListingView order(UUID listingId, OrderPhotos command) {
    var row = locked(listingId);
    if (command.version() != row.listing().version) {
      throw Problem.stale();
    }
    var there = row.listing().photos();
    var wanted = command.photos();
    if (new HashSet<>(wanted).size() != wanted.size() || !there.containsAll(wanted)) {
      throw Problem.refused("photos", "inventory.no-photo");
    }
    there.stream().filter(id -> !wanted.contains(id)).forEach(id ->
        em.createNativeQuery("DELETE FROM market.listing_photo WHERE id = ?1").setParameter(1, id).executeUpdate());
    return shown(row, wanted);
  }

  /** @return the bytes of the photo and their hash
   *  @throws Problem 404 when the caller sees no such listing, or it has no such photo */
  @SuppressWarnings("unchecked")
  Object[] look(UUID listingId, UUID photoId, PhotoSize size) {
    List<Object[]> found = em.createNativeQuery(size == PhotoSize.SMALL
            ? "SELECT p.small, p.hash FROM market.listing_photo p WHERE p.id = ?1 AND p.listing_id = ?2"
            : "SELECT p.large, p.hash FROM market.listing_photo p WHERE p.id = ?1 AND p.listing_id = ?2")
        .setParameter(1, photoId).setParameter(2, listingId).getResultList();
    return found.stream().findFirst().orElseThrow(Problem::notFound);
  }

  private Photo decoded(Upload upload) {
    DECODING.acquireUninterruptibly();
    try (var file = storage.open(upload.file())) {
      var photo = Photo.of(file.readNBytes(MOST_BYTES));
      storage.delete(upload.file());
      return photo;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      DECODING.release();
    }
  }

  private Listings.Row locked(UUID listingId) {
    var row = listings.row(listingId);
    em.refresh(row.listing(), LockModeType.PESSIMISTIC_WRITE);
    return row;
  }

  private static void room(Listing listing) {
    if (listing.photoCount >= MOST_PHOTOS) {
      throw Problem.refused("photos", "inventory.photos-enough", MOST_PHOTOS);
    }
  }

  private ListingView shown(Listings.Row row, List<UUID> photos) {
    row.listing().show(photos);
    em.flush();
    events.fire(new ListingEvent("listing.changed", row.listing().id, row.lotNumber()));
    return listings.view(row);
  }
}
