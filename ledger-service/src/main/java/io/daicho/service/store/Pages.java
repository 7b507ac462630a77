package io.daicho.service.store;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads page by page, each with a query of its own: memory stays constant, and nothing is left open by whoever stops
 * half-way. What is stored never changes, so the pages fit together.
 */
final class Pages<T> implements Iterator<T> {
    private final LongFunction<List<T>> pageFrom;
    private final ToLongFunction<T> number;
    private final int size;
    private long next;
    private boolean last;
    private Iterator<T> page = List.<T>of().iterator();

    private Pages(long first, int size, LongFunction<List<T>> pageFrom, ToLongFunction<T> number) {
        this.next = first;
        this.size = size;
        this.pageFrom = pageFrom;
        this.number = number;
    }

    /**
     * What there is, in order.
     *
     * @param first the lowest number wanted
     * @param size how many a page holds
     * @param pageFrom reads the page that begins with that number or the next there is
     * @param number the number of one
     */
    static <T> Stream<T> stream(long first, int size, LongFunction<List<T>> pageFrom, ToLongFunction<T> number) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Pages<>(first, size, pageFrom, number), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !last) {
            List<T> read = pageFrom.apply(next);
            last = read.size() < size;
            page = read.iterator();
        }
        return page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T taken = page.next();
        next = number.applyAsLong(taken) + 1;
        return taken;
    }
}
