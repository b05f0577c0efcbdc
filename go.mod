module github.com/sandarbh/sandarbh

go 1.26.8
