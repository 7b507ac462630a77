package io.daicho.conclusions.frame;

import java.util.LinkedHashSet;
import java.util.Set;

/** Collects what is asked for, from one taking to the next. For one thread. */
public final class Heard implements Hearing {
    private Set<Name> names = new LinkedHashSet<>();

    @Override
    public void noted(Name name) {
        names.add(name);
    }

    /** The names asked for since the last taking. */
    public Set<Name> take() {
        Set<Name> taken = names;
        names = new LinkedHashSet<>();
        return taken;
    }
}
