package vn.tongket.awards.council.ballot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.tongket.awards.nomination.NominationId;

/**
 * What lies in an urn (phiếu trong hòm): sums alone, and how many members have voted.
 *
 * <p>Its bytes have the same length whatever was voted, so that not even the sealed box tells anything.
 */
record UrnContent(int ballots, Map<String, Counts> counts) {

    private static final int ID = 36;
    private static final int SUMS = 3 * Integer.BYTES;

    static UrnContent empty(Collection<String> nominations) {
        Map<String, Counts> counts = new TreeMap<>();
        nominations.forEach(nomination -> counts.put(nomination, Counts.NONE));
        return new UrnContent(0, counts);
    }

    UrnContent with(Collection<Vote> ballot) {
        Map<String, Counts> summed = new TreeMap<>(counts);
        ballot.forEach(vote -> summed.merge(vote.nomination().value(), Counts.NONE.with(vote.choice()), Counts::and));
        return new UrnContent(ballots + 1, summed);
    }

    UrnContent with(int papers, Map<NominationId, Counts> written) {
        Map<String, Counts> summed = new TreeMap<>(counts);
        written.forEach((nomination, more) -> summed.merge(nomination.value(), more, Counts::and));
        return new UrnContent(ballots + papers, summed);
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + counts.size() * (ID + SUMS));
        bytes.putInt(ballots);
        counts.forEach((nomination, sums) -> {
            bytes.put(nomination.getBytes(StandardCharsets.US_ASCII));
            bytes.putInt(sums.yes()).putInt(sums.no()).putInt(sums.abstain());
        });
        return bytes.array();
    }

    static UrnContent of(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        int ballots = bytes.getInt();
        Map<String, Counts> counts = new TreeMap<>();
        while (bytes.hasRemaining()) {
            byte[] id = new byte[ID];
            bytes.get(id);
            Counts sums = new Counts(bytes.getInt(), bytes.getInt(), bytes.getInt());
            counts.put(new String(id, StandardCharsets.US_ASCII), sums);
        }
        return new UrnContent(ballots, counts);
    }
}
