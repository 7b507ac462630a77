package io.daicho.service.stamping;

import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIFreeText;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;

/** What an authority says of a request (RFC 3161 section 2.4.2). */
final class Status {
    private static final int GRANTED_WITH_MODS = 1;

    private static final Map<Integer, String> STATUS =
            Map.of(2, "rejection", 3, "waiting", 4, "revocation warning", 5, "revocation notification");

    private static final Map<Integer, String> FAILURES = new TreeMap<>(Map.of(
            PKIFailureInfo.badAlg, "badAlg: the algorithm is not supported",
            PKIFailureInfo.badRequest, "badRequest: such a request is not permitted",
            PKIFailureInfo.badDataFormat, "badDataFormat: the request cannot be read",
            PKIFailureInfo.timeNotAvailable, "timeNotAvailable: its clock is not available",
            PKIFailureInfo.unacceptedPolicy, "unacceptedPolicy: the policy asked for is not supported",
            PKIFailureInfo.unacceptedExtension, "unacceptedExtension: an extension is not supported",
            PKIFailureInfo.addInfoNotAvailable, "addInfoNotAvailable: further information is not available",
            PKIFailureInfo.systemFailure, "systemFailure: it failed"));

    private Status() {}

    static boolean isGranted(PKIStatusInfo status) {
        int code = status.getStatus().intValue();
        return code >= 0 && code <= GRANTED_WITH_MODS;
    }

    /** Status, ground and text, such as {@code rejection, badAlg: the algorithm is not supported}. */
    static String said(PKIStatusInfo status) {
        int code = status.getStatus().intValue();
        StringBuilder said = new StringBuilder(STATUS.getOrDefault(code, "status " + code));
        if (status.getFailInfo() != null) {
            int failure = status.getFailInfo().intValue();
            FAILURES.forEach((bit, name) -> said.append((failure & bit) != 0 ? ", " + name : ""));
        }
        PKIFreeText text = status.getStatusString();
        for (int i = 0; text != null && i < text.size(); i++) {
            said.append(", ")
                    .append(io.daicho.proof.text.Text.quoted(
                            text.getStringAtUTF8(i).getString()));
        }
        return said.toString();
    }
}
