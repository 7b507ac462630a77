package io.daicho.api.contract;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.fact.Role;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.PurposeCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What happens to the contract as a whole. 満了 is no fact: it comes by the calendar (F4). */
public sealed interface ContractFact extends Fact {
    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.CONTRACT, contract().value());
    }

    /**
     * The contract was concluded; the first fact of every ledger.
     *
     * @param number the contract's number
     * @param title its title: prose, so a detail
     * @param client 発注者
     * @param contractor 受注者
     * @param period its period
     * @param timeZone in which its days begin and end
     * @param clauseSet the edition of the special provisions that it was concluded with
     * @param purposes for which the data may be used (article 7)
     * @param houseTargets own targets for the words without a number; absent: those of the clause set
     */
    @StoredAs("contract.registered")
    @Revision("1")
    record Registered(
            Statement statement,
            @Plain(Plain.Kind.NUMBER) String number,
            @Nullable Detail title,
            Party client,
            Party contractor,
            Period period,
            ZoneId timeZone,
            @Plain(Plain.Kind.CODE) String clauseSet,
            List<PurposeCode> purposes,
            @Nullable HouseTargets houseTargets)
            implements ContractFact {
        /** Checks the texts. */
        public Registered {
            PlainText.checked("number", number);
            PlainText.checked("clauseSet", clauseSet);
            purposes = List.copyOf(purposes);
        }
    }

    /**
     * The contract was amended; what is absent stays as it was.
     *
     * @param title the new title
     * @param period the new period
     * @param purposes the new purposes, all of them; absent or empty: as before
     */
    @StoredAs("contract.amended")
    @Revision("1")
    record Amended(
            Statement statement,
            @Nullable Detail title,
            @Nullable Period period,
            @Nullable List<PurposeCode> purposes) implements ContractFact {
        /** Keeps its own copy of the purposes; a list without any is an absent one, because JSON tells no difference. */
        public Amended {
            purposes = purposes == null || purposes.isEmpty() ? null : List.copyOf(purposes);
        }
    }

    /** 業務完了: the work is completed; article 12 opens. */
    @StoredAs("contract.work-completed")
    @Revision("1")
    record WorkCompleted(Statement statement) implements ContractFact {}

    /** 業務終了: the work has ended; article 13 opens. */
    @StoredAs("contract.work-ended")
    @Revision("1")
    record WorkEnded(Statement statement) implements ContractFact {}

    /**
     * The contract was terminated early: counts as 業務終了 and, by the switch F4, as the trigger of article 12.
     *
     * @param lastDay the last day on which the contract was in force
     */
    @StoredAs("contract.terminated-early")
    @Revision("1")
    record TerminatedEarly(Statement statement, LocalDate lastDay) implements ContractFact {}

    /**
     * The retention period (保存期間) of this ledger was set, or set anew.
     *
     * @param lastDay the last day on which it is kept
     */
    @StoredAs("contract.retention-set")
    @Revision("1")
    record RetentionSet(Statement statement, LocalDate lastDay) implements ContractFact {}

    /**
     * The ledger's own keeping of the contract has ended. Every detail and evidence file of it is destroyed, with its key, as
     * soon as this is on record; the facts stay. It has no details itself, and nothing makes it undone.
     *
     * @param ground why that may be
     * @param allowedBy who allowed it
     * @param allowedByRole in which role
     */
    @StoredAs("contract.retired")
    @Revision("1")
    record Retired(Statement statement, RetirementGround ground, PersonId allowedBy, Role allowedByRole)
            implements ContractFact {}

    /**
     * A new log was opened for the contract, because it was proved that the former one cannot go on. It holds all entries from
     * the first on, this one too. Nothing makes it undone; the former log is kept as it is.
     *
     * @param formerLog the log that ended, with its head
     * @param ground why it came to that and why a new one may be opened; absent only where the contract is retired
     * @param allowedBy who allowed it
     * @param allowedByRole in which role
     */
    @StoredAs("contract.new-log-opened")
    @Revision("1")
    record NewLogOpened(
            Statement statement,
            FormerLog formerLog,
            @Nullable Detail ground,
            PersonId allowedBy,
            Role allowedByRole) implements ContractFact {}
}
