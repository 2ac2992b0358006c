package jp.kiba.app.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Finds statements that are put together at run time. A text is constant when it is literals added up, a choice between such,
 * a constant by its name, or the parameter of a private method that is given nothing else.
 */
final class SqlText extends TreeScanner<Void, MethodTree> {
  /** Methods that take SQL or JPQL, and which argument it is. */
  private static final Map<String, Integer> SINKS = Map.of(
      "createNativeQuery", 0, "createQuery", 0, "prepareStatement", 0, "prepareCall", 0,
      "execute", 0, "executeQuery", 0, "executeUpdate", 0, "addBatch", 0, "where", 0, "groupedBy", 0);
  /** Select.of(em, type, select) and list(order, limit), told from others of these names by how many arguments they take. */
  private static final Map<String, Integer> SELECT = Map.of("of/3", 2, "list/2", 0);

  private final CompilationUnitTree file;
  private final List<String> found = new ArrayList<>();

  private SqlText(CompilationUnitTree file) {
    this.file = file;
  }

  static List<String> builtIn(CompilationUnitTree file) {
    var scanner = new SqlText(file);
    scanner.scan(file, null);
    return scanner.found;
  }

  @Override
  public Void visitMethod(MethodTree method, MethodTree outer) {
    return super.visitMethod(method, method);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, MethodTree method) {
    var arguments = call.getArguments();
    var at = sink(call);
    if (at != null && at < arguments.size() && !isConstant(arguments.get(at), method)) {
      found.add(call.toString());
    }
    return super.visitMethodInvocation(call, method);
  }

  private static Integer sink(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return null;
    }
    var name = select.getIdentifier().toString();
    if (name.equals("of") && !select.getExpression().toString().equals("Select")) {
      return null;
    }
    return SINKS.getOrDefault(name, SELECT.get(name + "/" + call.getArguments().size()));
  }

  private boolean isConstant(ExpressionTree text, MethodTree method) {
    if (text instanceof LiteralTree || text instanceof LambdaExpressionTree) {
      return true; // a lambda is somebody else's execute
    }
    if (text instanceof ParenthesizedTree inner) {
      return isConstant(inner.getExpression(), method);
    }
    if (text instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      return isConstant(sum.getLeftOperand(), method) && isConstant(sum.getRightOperand(), method);
    }
    if (text instanceof ConditionalExpressionTree choice) {
      return isConstant(choice.getTrueExpression(), method) && isConstant(choice.getFalseExpression(), method);
    }
    if (text instanceof IdentifierTree named) {
      var name = named.getName().toString();
      return name.matches("[A-Z][A-Z0-9_]*") || method != null && isOnlyGivenConstants(method, name);
    }
    return false;
  }

  private boolean isOnlyGivenConstants(MethodTree method, String parameter) {
    var names = method.getParameters().stream().map(VariableTree::getName).map(Object::toString).toList();
    if (!names.contains(parameter) || !method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
      return false;
    }
    var given = new ArrayList<Boolean>();
    new TreeScanner<Void, MethodTree>() {
      @Override
      public Void visitMethod(MethodTree caller, MethodTree outer) {
        return super.visitMethod(caller, caller);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, MethodTree caller) {
        if (call.getMethodSelect().toString().equals(method.getName().toString())) {
          given.add(caller != method && isConstant(call.getArguments().get(names.indexOf(parameter)), caller));
        }
        return super.visitMethodInvocation(call, caller);
      }
    }.scan(file, null);
    return !given.isEmpty() && !given.contains(false);
  }
}
