document.documentElement.dataset.theme = localStorage.theme || 'auto';
