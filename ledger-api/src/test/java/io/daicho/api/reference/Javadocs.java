package io.daicho.api.reference;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.daicho.api.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the sources of this module say about types, record components, methods and constants. */
final class Javadocs {
    private final Map<String, String> sentences = new HashMap<>();
    private final List<String> undocumented = new ArrayList<>();

    private Javadocs() {}

    /** Reads the main sources. */
    static Javadocs read() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(Kept.module().resolve("src/main/java"))) {
            List<Path> java =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            Javadocs docs = new Javadocs();
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                docs.new Reader(trees, unit).scan(unit, null);
            }
            return docs;
        }
    }

    /** The comment on a type, in Markdown; null where there is none. */
    @Nullable
    String type(Class<?> type) {
        return sentences.get(type.getCanonicalName());
    }

    /** The comment on a record component, else on the method of a supertype that it implements, else on a constant. */
    @Nullable
    String member(Class<?> type, String name) {
        String own = sentences.get(type.getCanonicalName() + "#" + name);
        for (Class<?> parent : type.getInterfaces()) {
            own = own == null ? member(parent, name) : own;
        }
        return own;
    }

    /** The public types and methods without a comment. */
    List<String> undocumented() {
        return undocumented;
    }

    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees trees;
        private final String room;

        Reader(DocTrees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.room = unit.getPackageName().toString();
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            keep(name(getCurrentPath()), isPublic(getCurrentPath()));
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            boolean inherits = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            boolean made =
                    trees.getSourcePositions().getEndPosition(getCurrentPath().getCompilationUnit(), method) < 0;
            keep(
                    name(getCurrentPath().getParentPath()) + "#" + method.getName(),
                    !inherits && !made && isPublic(getCurrentPath()));
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            keep(name(getCurrentPath().getParentPath()) + "#" + variable.getName(), false);
            return null;
        }

        private void keep(String name, boolean needed) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment == null) {
                if (needed) {
                    undocumented.add(name);
                }
                return;
            }
            sentences.putIfAbsent(name, markdown(comment.getFullBody()));
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree param) {
                    sentences.put(name + "#" + param.getName(), markdown(param.getDescription()));
                }
            }
        }

        private String name(TreePath path) {
            List<String> names = new ArrayList<>();
            for (TreePath at = path; at != null; at = at.getParentPath()) {
                if (at.getLeaf() instanceof ClassTree type) {
                    names.add(0, type.getSimpleName().toString());
                }
            }
            return room + "." + String.join(".", names);
        }

        /** Public, and so are all types around it; what stands in an interface is public without saying so. */
        private static boolean isPublic(TreePath path) {
            for (TreePath at = path; at != null; at = at.getParentPath()) {
                Tree leaf = at.getLeaf();
                boolean inInterface = at.getParentPath() != null
                        && at.getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
                Set<Modifier> modifiers = leaf instanceof ClassTree type
                        ? type.getModifiers().getFlags()
                        : leaf instanceof MethodTree method
                                ? method.getModifiers().getFlags()
                                : Set.of(Modifier.PUBLIC);
                if (!inInterface && !modifiers.contains(Modifier.PUBLIC)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static String markdown(List<? extends DocTree> body) {
        return body.stream()
                .map(Javadocs::markdown)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String markdown(DocTree tree) {
        if (tree instanceof LiteralTree literal) {
            return "`" + literal.getBody().getBody() + "`";
        }
        if (tree instanceof LinkTree link) {
            String target = link.getReference().getSignature().replaceFirst(".*[#.]", "");
            return link.getLabel().isEmpty() ? "`" + target + "`" : markdown(link.getLabel());
        }
        if (tree instanceof TextTree text) {
            return text.getBody();
        }
        if (tree instanceof ValueTree value) {
            return "`" + value.getReference().getSignature() + "`";
        }
        if (tree instanceof StartElementTree || tree instanceof EndElementTree) {
            return "";
        }
        throw new AssertionError("teach this test to write " + tree.getKind() + " in Markdown: " + tree);
    }
}
