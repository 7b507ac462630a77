package io.daicho.service.files;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;

/**
 * Something that is wrong with what lies beside the chain.
 *
 * @param contract in which contract
 * @param fact of which fact
 * @param field in which of its fields
 * @param fault what is wrong: the name of a {@link io.daicho.service.store.detail.KeptDetail.Fault}, or
 *     {@value #ERASURE_NOT_ON_RECORD}
 */
public record Finding(ContractId contract, FactId fact, String field, String fault) {
    /** Its key was destroyed by a fact that is not in this ledger: it was restored from an older backup. */
    public static final String ERASURE_NOT_ON_RECORD = "ERASURE_NOT_ON_RECORD";
}
