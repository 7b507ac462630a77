package io.daicho.service.stamping;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.text.Bytes;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** A time stamp that is well formed. Nothing of it is believed before a {@link StampVerifier} verified it. */
public final class Stamp {
    static final String WHAT = "time stamp";

    /** The most bytes that are read. */
    public static final int MOST_BYTES = 100_000;

    private final TimeStampToken token;

    private Stamp(TimeStampToken token) {
        this.token = token;
    }

    /**
     * Reads an authority's answer (RFC 3161 TimeStampResp, as {@code .tsr} files have it), or the token in it alone.
     *
     * @throws ProofFailed if the answer is that there is no stamp
     */
    public static Stamp read(byte[] der) throws Malformed, ProofFailed {
        if (der.length > MOST_BYTES) {
            throw new Malformed(WHAT, "it has more than " + MOST_BYTES + " bytes");
        }
        try {
            if (!(ASN1Primitive.fromByteArray(der) instanceof ASN1Sequence sequence) || sequence.size() == 0) {
                throw new Malformed(WHAT, "it is neither an answer of an authority nor a token of RFC 3161");
            }
            ASN1Encodable first = sequence.getObjectAt(0);
            return new Stamp(
                    first instanceof ASN1ObjectIdentifier
                            ? new TimeStampToken(org.bouncycastle.asn1.cms.ContentInfo.getInstance(sequence))
                            : token(TimeStampResp.getInstance(sequence)));
        } catch (TSPException | CMSException fault) {
            throw new Malformed(WHAT, "its token cannot be read: " + fault.getMessage());
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException notDer) {
            throw new Malformed(WHAT, "it is not DER of RFC 3161: " + notDer.getMessage());
        }
    }

    private static TimeStampToken token(TimeStampResp answer)
            throws ProofFailed, Malformed, TSPException, IOException, CMSException {
        if (!Status.isGranted(answer.getStatus())) {
            throw new ProofFailed(WHAT, "the authority refused: " + Status.said(answer.getStatus()));
        }
        if (answer.getTimeStampToken() == null) {
            throw new Malformed(WHAT, "the authority's answer says that it is granted, and has no token");
        }
        return new TimeStampToken(answer.getTimeStampToken());
    }

    /** The token alone, in DER, as a PDF's signature carries it. */
    public Bytes tokenBytes() {
        try {
            return Bytes.of(token.getEncoded("DER"));
        } catch (IOException wasRead) {
            throw new IllegalStateException(wasRead);
        }
    }

    TimeStampToken token() {
        return token;
    }

    Optional<BigInteger> nonce() {
        return Optional.ofNullable(token.getTimeStampInfo().getNonce());
    }
}
