package archtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"
)

// TestPatterns compiles the expression of every lang.MustCompile: a pattern is parsed at its first use, which may be a
// rare one.
func TestPatterns(t *testing.T) {
	set := token.NewFileSet()
	found := 0
	for _, p := range packages(t) {
		texts := map[string]ast.Expr{} // what names stand for
		var calls []*ast.CallExpr
		for _, file := range p.GoFiles {
			f, err := parser.ParseFile(set, filepath.Join(p.Dir, file), nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(f, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.ValueSpec:
					for i := range n.Values {
						texts[n.Names[i].Name] = n.Values[i]
					}
				case *ast.CallExpr:
					if s, ok := n.Fun.(*ast.SelectorExpr); ok && s.Sel.Name == "MustCompile" {
						calls = append(calls, n)
					} else if f, ok := n.Fun.(*ast.Ident); ok && f.Name == "MustCompile" {
						calls = append(calls, n)
					}
				}
				return true
			})
		}
		for _, c := range calls {
			expr, ok := constant(c.Args[0], texts)
			if !ok {
				continue // made as the program runs, of data that its tests read
			}
			found++
			if _, err := regexp.Compile(expr); err != nil {
				t.Errorf("%s: %v", set.Position(c.Pos()), err)
			}
		}
	}
	if found < 400 {
		t.Errorf("%d patterns found: that is not all of the house", found)
	}
}

// constant works out strings that are joined by +.
func constant(e ast.Expr, texts map[string]ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil
	case *ast.BinaryExpr:
		x, ok := constant(e.X, texts)
		if !ok {
			return "", false
		}
		y, ok := constant(e.Y, texts)
		return x + y, ok
	case *ast.Ident:
		if value, ok := texts[e.Name]; ok {
			return constant(value, texts)
		}
	}
	return "", false
}
