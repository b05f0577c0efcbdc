# What each target does stands behind its name; make help lists them.
GO ?= go

.PHONY: help run test bench eval lint

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-6s %s\n", $$1, $$2}' Makefile

run: ## serve the demo on http://localhost:8080 (the first build takes a minute or two)
	$(GO) run ./cmd/sandarbh serve --demo

test: ## run every test; what needs Chromium, poppler or the measuring data skips by name
	$(GO) test ./...

bench: ## measure documents a second by stage and by size of the corpus, memory, searches, the start
	$(GO) test -run='^$$' -bench='Stages|Scale' -benchtime=1x -timeout=90m ./cmd/sandarbh
	$(GO) test -run='^$$' -bench=. -skip='Stages|Scale' -timeout=30m ./...

eval: ## measure each step on the sets that SANDARBH_SHARED names, each figure beside its anchor
	$(GO) run ./cmd/sandarbh eval
