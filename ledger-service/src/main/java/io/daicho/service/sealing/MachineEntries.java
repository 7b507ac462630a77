package io.daicho.service.sealing;

import io.daicho.proof.note.VerifierKey;

/** What belongs to the machine and not to a contract, as its log seals it. */
public interface MachineEntries extends Sealable {
    /** The machine's log is signed with this key now. Noted where it is another than the last one that was noted; never fails. */
    void signedBy(VerifierKey key);

    /** Asks to be told when there is something new to seal. */
    void onNoted(Runnable listener);
}
