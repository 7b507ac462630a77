package io.daicho.api.device;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.AccountId;
import io.daicho.api.id.PersonId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What happens to a password that protects confidential data (annex 5). The account is an opaque id. */
public sealed interface AccountFact extends Fact {
    /** Which account. */
    AccountId account();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.ACCOUNT, account().value());
    }

    /**
     * Somebody else came to know the password (annex 5(1)).
     *
     * @param account which account
     */
    @StoredAs("account.password-shared")
    @Revision("1")
    record PasswordShared(Statement statement, AccountId account) implements AccountFact {}

    /** The password may have leaked (annex 5(2)). */
    @StoredAs("account.leak-suspected")
    @Revision("1")
    record LeakSuspected(Statement statement, AccountId account) implements AccountFact {}

    /**
     * The suspected leak was reported to the contractor's security manager (annex 5(2)).
     *
     * @param to the security manager
     */
    @StoredAs("account.leak-reported")
    @Revision("1")
    record LeakReported(
            Statement statement,
            AccountId account,
            @Nullable PersonId to) implements AccountFact {}

    /** The password was changed. */
    @StoredAs("account.password-changed")
    @Revision("1")
    record PasswordChanged(Statement statement, AccountId account) implements AccountFact {}
}
