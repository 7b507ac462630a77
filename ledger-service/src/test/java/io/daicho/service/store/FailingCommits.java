package io.daicho.service.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;

/** Connections whose commits fail while it says so, before anything is committed or after. */
final class FailingCommits implements UnaryOperator<Connection> {
    private volatile boolean failing;
    private volatile boolean losing;

    void fail(boolean now) {
        failing = now;
    }

    /** What is committed stays so, and whoever did it hears of a failure. */
    void loseAnswers(boolean now) {
        losing = now;
    }

    @Override
    public Connection apply(Connection connection) {
        return wrap(Connection.class, connection);
    }

    private <T> T wrap(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    boolean commits = method.getName().equals("commit") || (given != null && "COMMIT".equals(given[0]));
                    if (failing && commits) {
                        throw new SQLException("no space left on device");
                    }
                    Object answer = call(method, target, given);
                    if (losing && commits) {
                        throw new SQLException("the connection was lost");
                    }
                    return method.getName().equals("createStatement")
                            ? wrap(Statement.class, (Statement) answer)
                            : answer;
                }));
    }

    private static Object call(Method method, Object target, Object[] given) throws Throwable {
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
