package io.daicho.service.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.evaluation.Book;
import io.daicho.service.guard.OnRecord;
import java.util.List;

/** A journal told fact by fact to a book: what is accepted is on record for what follows. */
public final class Journal {
    /** The editions that the ledger of every test has. */
    public static final ClauseSets EDITIONS = ClauseSets.shipped();

    private final Book book;

    /** A journal by itself. */
    public Journal() {
        this(Book.empty(EDITIONS));
    }

    private Journal(Book book) {
        this.book = book;
    }

    /** A journal of a ledger in which this is on record. */
    public static Journal on(OnRecord onRecord) {
        return new Journal(new Book(onRecord));
    }

    /** A journal in which the contract {@code c-1} is registered. */
    public static Journal registered() {
        return new Journal().accepts(Stated.fact("f-registered", "2026-01-01").registered());
    }

    /** All of these are accepted. */
    public Journal accepts(Fact... facts) {
        for (Fact fact : facts) {
            assertThat(book.admit(fact)).as("new").isTrue();
        }
        return this;
    }

    /** This one is refused, for this reason, with these particulars; and leaves no trace. */
    public Journal refuses(Fact fact, Refusal refusal, String... particulars) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> book.admit(fact))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).as(refused.getMessage()).isEqualTo(refusal);
                    assertThat(refused.particulars()).as(refused.getMessage()).containsAll(List.of(particulars));
                });
        return this;
    }

    /** The book itself. */
    public Book book() {
        return book;
    }
}
