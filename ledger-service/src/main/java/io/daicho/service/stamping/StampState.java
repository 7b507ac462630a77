package io.daicho.service.stamping;

import io.daicho.api.id.ContractId;
import java.util.List;
import java.util.Optional;

/**
 * What is stamped of a contract's log and what is not.
 *
 * @param contract the contract
 * @param authorities who stamps
 * @param size the size of the newest checkpoint; empty where there is none
 * @param digest SHA-256 of the text of its note, in hexadecimal digits
 * @param stamped the names of the authorities that stamped it
 * @param missing what is wanted and not yet there, of this checkpoint and of earlier ones
 */
public record StampState(
        ContractId contract,
        List<StampAuthority> authorities,
        Optional<Long> size,
        Optional<String> digest,
        List<String> stamped,
        List<StampQueue.Missing> missing) {}
